import type { Receipt } from '../../utils/stored-report.ts';
import { formatNumber } from '../format-number.ts';
import { type CountKey, tCount } from '../i18n.ts';

export type ReceiptPart = keyof Receipt;

const parts: readonly { part: ReceiptPart; key: CountKey; look?: string }[] = [
  { part: 'figures', key: 'figures' },
  { part: 'toCheck', key: 'toCheck', look: 'doubt' },
  { part: 'contradictions', key: 'contradictions', look: 'wrong' },
  { part: 'gaps', key: 'gaps' },
];

/** Stands for the number while the phrase is cut; a character that no message has (Chromium drops U+0000). */
const PLACE = '\uE000';

/** A counted phrase with its number set large, wherever the language puts the number. */
function Counted({ messageKey, count }: { messageKey: CountKey; count: number }) {
  const number = formatNumber(count);
  const [before = '', after = ''] = tCount(messageKey, count, PLACE).split(PLACE);
  return (
    <>
      {before}
      <b>{number}</b>
      {after}
    </>
  );
}

/**
 * "37 figures · 4 to check · 1 does not add up · 1 gap", between two rules. Counts of nought are left out, the
 * figures aside. With `onOpen`, what wants a look can be pressed.
 */
export function ReceiptLine({
  receipt,
  onOpen,
}: {
  receipt: Receipt;
  onOpen?: ((part: ReceiptPart) => void) | undefined;
}) {
  return (
    <p class="receipt">
      {parts
        .filter(({ part }) => part === 'figures' || receipt[part] > 0)
        .map(({ part, key, look }) =>
          onOpen && part !== 'figures' ? (
            <button key={part} type="button" class={look} onClick={() => onOpen(part)}>
              <Counted messageKey={key} count={receipt[part]} />
            </button>
          ) : (
            <span key={part} class={look}>
              <Counted messageKey={key} count={receipt[part]} />
            </span>
          ),
        )}
    </p>
  );
}
