/**
 * Puts text on the clipboard from within a user's key press or click. The modern way needs a secure page; elsewhere a
 * selection inside `root`, our own shadow root, is copied.
 */
export async function copyText(text: string, root: ParentNode & Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = (root.ownerDocument ?? document).createElement('textarea');
    area.value = text;
    area.className = 'hidden-text';
    root.appendChild(area);
    area.select();
    const copied = (root.ownerDocument ?? document).execCommand('copy');
    area.remove();
    return copied;
  }
}
