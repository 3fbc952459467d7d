import { type InventedReport, inventedReports, withPunctuation } from './invented-report.ts';
import { seeded } from './random.ts';
import { type HostilePage, hasTable, isPlain, type PageKind, type Wrapping } from './wrapping.ts';
import { articleWrappings } from './wrappings/articles.ts';
import { boardWrappings } from './wrappings/boards.ts';
import { composedWrappings } from './wrappings/composed.ts';
import { damageWrappings } from './wrappings/damage.ts';
import { documentMirrorWrappings } from './wrappings/document-mirrors.ts';
import { drownedWrappings } from './wrappings/drowned.ts';
import { englishWrappings } from './wrappings/english.ts';
import { englishSiteWrappings } from './wrappings/english-sites.ts';
import { governmentWrappings } from './wrappings/government.ts';
import { markupWrappings } from './wrappings/markup.ts';
import { moreFamilyWrappings } from './wrappings/more-families.ts';
import { newsroomWrappings } from './wrappings/newsrooms.ts';
import { officialWrappings } from './wrappings/official.ts';
import { oldPortalWrappings } from './wrappings/old-portals.ts';
import { partPageWrappings } from './wrappings/part-pages.ts';
import { platformWrappings } from './wrappings/platforms.ts';
import { portalWrappings } from './wrappings/portals.ts';
import { shopWrappings } from './wrappings/shop.ts';
import { snapshotWrappings } from './wrappings/snapshots.ts';
import { structureWrappings } from './wrappings/structure.ts';
import { textShopWrappings } from './wrappings/text-shops.ts';
import { trapWrappings } from './wrappings/traps.ts';
import { viewerWrappings } from './wrappings/viewers.ts';
import { wallWrappings } from './wrappings/walls.ts';
import { wenkuWrappings } from './wrappings/wenku.ts';

export const wrappings: readonly Wrapping[] = [
  ...wenkuWrappings,
  ...documentMirrorWrappings,
  ...shopWrappings,
  ...governmentWrappings,
  ...portalWrappings,
  ...damageWrappings,
  ...markupWrappings,
  ...articleWrappings,
  ...structureWrappings,
  ...trapWrappings,
  ...wallWrappings,
  ...drownedWrappings,
  ...composedWrappings,
  ...moreFamilyWrappings,
  ...englishWrappings,
  ...officialWrappings,
  ...viewerWrappings,
  ...textShopWrappings,
  ...snapshotWrappings,
  ...oldPortalWrappings,
  ...platformWrappings,
  ...newsroomWrappings,
  ...boardWrappings,
  ...englishSiteWrappings,
  ...partPageWrappings,
];

export const kinds: readonly PageKind[] = ['reports', 'articles', 'press', 'forum', 'english'];

export interface NamedPage extends HostilePage {
  readonly name: string;
  readonly wrapping: string;
  readonly kind: PageKind;
}

/**
 * Every wrapping around up to `count` of the reports that suit it: the first table-bearing one always, the others by
 * chance. The same seed gives the same pages.
 */
export function pageMatrix(seed: string, count: number): NamedPage[] {
  const reports = inventedReports();
  return wrappings.flatMap((wrapping) => {
    const suited = reports.filter(wrapping.suits ?? isPlain);
    // ranked one by one, so that a new report moves few others
    const rank = (report: InventedReport) =>
      seeded(`draw ${seed} ${wrapping.name} ${report.name}`).int(0, 1e9);
    const tables = suited.filter(hasTable);
    const others = suited.filter((report) => !hasTable(report)).sort((one, other) => rank(one) - rank(other));
    const drawn = others.slice(0, count - Math.min(tables.length, 1));
    return [...tables.slice(0, 1), ...drawn].map((report) => wrapped(wrapping, report, seed));
  });
}

function wrapped(wrapping: Wrapping, report: InventedReport, seed: string): NamedPage {
  const random = seeded(`${seed} ${wrapping.name} ${report.name}`);
  const width = random.pick(['as written', 'as written', 'full', 'half'] as const);
  const dressed =
    width === 'as written' || !report.title.match(/[一-龥]/) ? report : withPunctuation(report, width);
  return {
    ...wrapping.wrap(dressed, random),
    wrapping: wrapping.name,
    kind: wrapping.kind ?? 'reports',
    name: `${wrapping.name}-${report.name}`,
  };
}
