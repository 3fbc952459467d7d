/** A text on its way to the downloads folder, in parts: the whole of it never stands in memory. */
export interface GrowingFile {
  readonly append: (text: string) => Promise<void>;
  /** An address of all that was appended, as long as the file is not closed. */
  readonly address: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A file out of blobs, which browsers keep on disk where they are large. For contexts that make blob addresses. */
export function blobFile(): GrowingFile {
  let content = new Blob([], { type: 'application/json' });
  const addresses: string[] = [];
  return {
    append: async (text) => {
      content = new Blob([content, text], { type: content.type });
    },
    address: async () => {
      const address = URL.createObjectURL(content);
      addresses.push(address);
      return address;
    },
    close: async () => {
      for (const address of addresses) URL.revokeObjectURL(address);
    },
  };
}
