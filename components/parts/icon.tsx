const paths = {
  open: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  left: 'm10 3-5 5 5 5',
  right: 'm6 3 5 5-5 5',
  down: 'm3 6 5 5 5-5',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3L13 4.5',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5l3 3',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 16 px; the button around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** The product's mark: two bars on a base line. */
export function Mark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="2.5" fill="#27488F" />
      <path fill="#fff" d="M2 4h5v3H2zM2 9h12v3H2zM10 2h1v12h-1z" />
    </svg>
  );
}

/** ` · ` from a Latin face. */
export function Dot() {
  return <span class="dot"> · </span>;
}
