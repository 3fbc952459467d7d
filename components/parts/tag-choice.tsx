import { t } from '../i18n.ts';
import { Choice, type ChoiceLook } from './choice.tsx';

/** All reports or those of one tag; nothing where no report has any. */
export function TagChoice({
  tags,
  value,
  look,
  onTag,
}: {
  /** Those of the library. */
  tags: readonly string[];
  /** Empty for all reports. */
  value: string;
  look?: ChoiceLook;
  onTag: (tag: string) => void;
}) {
  // A tag that was taken off its last report while it is chosen stays to be seen, and to be left.
  const shown = value && !tags.includes(value) ? [value, ...tags] : tags;
  if (shown.length === 0) return undefined;
  return (
    <Choice
      label={t('tags')}
      value={value}
      options={[['', t('allTags')], ...shown.map((tag) => [tag, `#${tag}`] as const)]}
      {...(look && { look })}
      onChoose={onTag}
    />
  );
}
