import type { Removal } from '../../utils/report.ts';
import { t, tCount } from '../i18n.ts';
import { removalName } from '../removal-names.ts';

/** What was on the page and is not in the text: by reason, with the words that were left out. */
export function Removals({ removals }: { removals: readonly Removal[] }) {
  if (removals.length === 0) return undefined;
  const groups = new Map<string, Removal[]>();
  for (const removal of removals) {
    const name = removalName(removal);
    const group = groups.get(name);
    if (group) group.push(removal);
    else groups.set(name, [removal]);
  }
  return (
    <details class="removals">
      <summary>{tCount('removed', removals.length)}</summary>
      <dl>
        {[...groups].map(([name, group]) => (
          <div key={name}>
            <dt>
              {name}
              {group.length > 1 && <span class="faint"> {group.length}</span>}
            </dt>
            {group.slice(0, 20).map((removal, index) => (
              <dd key={`${index}-${removal.text}`} title={`${removal.step} · ${removal.rule}`}>
                {removal.text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="note-foot">{t('removedMore')}</p>
    </details>
  );
}
