import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPages, readDemoPage } from '../../../scripts/demo/demo-pages.ts';
import { decodePage } from '../../../scripts/extract/charset.ts';
import { savedFrom } from '../../../scripts/extract/saved-from.ts';

/** A report page as the tests serve it: always UTF-8, always https. */
export interface ReportPage {
  readonly name: string;
  readonly url: string;
  readonly body: string;
}

const CORPUS = '../shared/corpus/pages';

export const demoReportPages: readonly ReportPage[] = demoPages.map((page) => ({
  name: page.file.replace('.html', ''),
  url: page.url,
  body: readDemoPage(page),
}));

/** The pages of the corpus beside the project; none where it is not there. */
export const corpusReportPages: readonly ReportPage[] = existsSync(CORPUS)
  ? readdirSync(CORPUS).map((file) => {
      const body = decodePage(readFileSync(join(CORPUS, file))).text;
      const url = (savedFrom(body) ?? `https://corpus.example/${file}`).replace(/^http:/, 'https:');
      return { name: file.replace('.html', ''), url, body };
    })
  : [];
