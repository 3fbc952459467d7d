import { type MessageKey, t } from '../i18n.ts';

const steps: readonly { readonly mark: MessageKey; readonly text: MessageKey }[] = [
  { mark: 'firstReadMark', text: 'firstRead' },
  { mark: 'firstCheckMark', text: 'firstCheck' },
  { mark: 'firstCompareMark', text: 'firstCompare' },
];

/** What the extension does, in three lines. */
export function ThreeLines() {
  return (
    <ol class="three-lines">
      {steps.map(({ mark, text }) => (
        <li key={mark}>
          <b aria-hidden="true">{t(mark)}</b>
          <span>{t(text)}</span>
        </li>
      ))}
    </ol>
  );
}
