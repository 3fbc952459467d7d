import { t } from '../i18n.ts';
import { Segments } from './segments.tsx';

export type Scope = 'saved' | 'recent';
export const scopes = ['saved', 'recent'] as const satisfies readonly Scope[];

/** Saved or recent reports, with how many there are of each. */
export function Scopes({
  scope,
  counts,
  onScope,
}: {
  scope: Scope;
  counts: Readonly<Record<Scope, number>> | undefined;
  onScope: (scope: Scope) => void;
}) {
  return (
    <Segments
      label={t('scope')}
      value={scope}
      segments={[
        { id: 'saved', name: t('savedCount', counts?.saved ?? '') },
        { id: 'recent', name: t('recentCount', counts?.recent ?? '') },
      ]}
      onChoose={onScope}
    />
  );
}
