import { date, list } from '../clutter.ts';
import { goldLines, type InventedReport } from '../invented-report.ts';
import type { Random } from '../random.ts';
import { escapeHtml, isEnglish, page, render, type Wrapping } from '../wrapping.ts';

const HEADLINES = [
  'Ferry fares to rise by 8 per cent in June',
  'Council delays vote on harbour wall for third time',
  'Five walks for the first warm weekend',
  'Why the price of bread is not coming down',
  'Port strike enters its third week with no talks planned',
  'The recipe: lentil soup for cold evenings',
  'Opinion: we should stop counting bicycles',
];
const REMARKS = [
  'Great piece, thank you. My uncle worked on the line in the seventies and told the same story.',
  'Forty million for this? You could have resurfaced every road in the county twice over.',
  'Typo in the third paragraph.',
  'Came here from the newsletter, stayed for the comments.',
];
const body = (report: InventedReport) =>
  render(report.parts, (line) => (line.length < 40 ? `<h2>${line}</h2>` : `<p>${line}</p>`));
const headlines = (random: Random, count = 5) => random.some(HEADLINES, count);

function made(
  name: string,
  markup: (report: InventedReport, random: Random) => string,
  site: string,
): Wrapping {
  return {
    name,
    kind: 'english',
    suits: isEnglish,
    wrap(report, random) {
      const { title, parts } = report;
      return {
        url: `https://www.${name}.example/${random.int(2015, 2023)}/${random.int(10, 12)}/${random.int(100, 999)}`,
        title,
        gold: [title, ...goldLines(parts)],
        html: page(
          {
            title: random.pick([`${title} | ${site}`, `${title} - ${site}`, title]),
            extra: `<meta property="og:title" content="${escapeHtml(title)}"><meta name="description" content="${escapeHtml(title)}">`,
          },
          markup(report, random),
        ),
      };
    },
  };
}

/** A personal site: widgets, tags, a reply form, excerpts of other posts. */
const personalBlog = made(
  'english-blog',
  (report, random) =>
    `<div id="page"><header><a>Quiet Corner</a><p>Notes on cities and soup</p>${list(['About', 'Archive', 'Now', 'Contact'])}</header><div id="content"><article class="post"><header class="entry-header"><h1>${report.title}</h1><div class="entry-meta">Posted on <time>${date(random)}</time> by <a>Nell</a></div></header><div class="entry-content">${body(report)}</div><footer class="entry-meta">This entry was posted in <a>Cities</a> and tagged <a>trams</a>, <a>slow</a>. Bookmark the <a>permalink</a>.</footer></article><nav><a>← Older: Soup, again</a> <a>Newer: A list of bridges →</a></nav><div id="comments"><h3>3 thoughts on “${report.title}”</h3><ol>${random
      .some(REMARKS, 3)
      .map((text) => `<li><cite>Ada</cite> says: <p>${text}</p><a>Reply</a></li>`)
      .join(
        '',
      )}</ol><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p><form><textarea></textarea><input type="submit" value="Post Comment"></form></div></div><div id="secondary"><h3>Recent Posts</h3>${list(headlines(random))}<h3>Meta</h3>${list(['Log in', 'Entries feed', 'WordPress.org'])}</div><footer>Proudly powered by WordPress</footer></div>`,
  'Quiet Corner',
);

/** A newspaper's page: teasers and appeals between paragraphs, captions' credits, a paper's own promotion. */
const newspaper = made(
  'english-paper',
  (report, random) => {
    const lines = body(report).split('\n');
    const between = [
      `<aside class="rich-link"><h3>${headlines(random, 1)[0]}</h3><a>Read more</a></aside>`,
      '<div class="ad-slot">Advertisement</div>',
      '<div class="contribution"><p>Support independent journalism from 3 a month. Already a subscriber? <a>Sign in</a></p></div>',
      '<figure><img src="a.jpg" alt=""></figure>',
      '',
    ];
    return `<div role="banner"><a>Subscribe</a> <a>Sign in</a> <form><input placeholder="Search"></form></div><nav>${list(['News', 'Opinion', 'Sport', 'Culture', 'Lifestyle'])}</nav><main><div class="kicker">Transport</div><h1>${report.title}</h1><address>Jo Ferris, local affairs correspondent</address><p class="date">${date(random)} 07.00 BST</p><div class="share">${list(['Facebook', 'Twitter', 'Email'])}</div><div class="prose">${lines.map((line, k) => line + (k % 2 === 1 ? random.pick(between) : '')).join('')}</div><div class="topics">Topics: ${list(['Trams', 'Local government'])}</div></main><section><h2>More on this story</h2>${headlines(
      random,
    )
      .map(
        (text) =>
          `<div class="card"><h3>${text}</h3><p>${text}, and what it means for those who commute, according to a report that is due this week</p></div>`,
      )
      .join(
        '',
      )}</section><section><h2>Most viewed</h2>${list(headlines(random), 'ol')}</section><footer>${list(['Help', 'Complaints', 'Privacy policy', 'Cookie policy'])} © 2019 News Limited or its affiliated companies. All rights reserved.</footer>`;
  },
  'The Harlow Bay Courier',
);

/** An old page: font tags, a layout table, everything centred, a visitor counter. */
const oldPage = made(
  'english-old',
  (report, random) =>
    `<center><table width="760"><tr><td colspan="2"><b>The Corran Street Pages</b></td></tr><tr><td width="140" valign="top"><font size="2"><a href="i.html">Home</a><br><a>Links</a><br><a>Guestbook</a><br><br>You are visitor ${random.int(1000, 99999)}</font></td><td valign="top"><font size="5">${report.title}</font><br><br>${goldLines(report.parts).map(escapeHtml).join('<br><br>\n')}<br><br><hr><font size="1">Last updated ${date(random)}. Best viewed at 800x600.</font></td></tr></table></center>`,
  'The Corran Street Pages',
);

/** A publishing platform: hashed names, claps, follow buttons, a wall of recommendations longer than the text. */
const platform = made(
  'english-platform',
  (report, random) =>
    `<div id="root"><div class="a b c"><button>Open in app</button><button>Sign up</button><button>Sign in</button></div><article><div class="d e"><h1 class="f">${report.title}</h1><div class="g"><a>Mara Lind</a> · <button>Follow</button><span>${random.int(3, 9)} min read</span> · <span>${date(random)}</span></div><div class="h"><button>--</button><button>Listen</button><button>Share</button></div>${body(report).replaceAll('<p>', '<p class="pw-post-body-paragraph i j">')}</div></article><div class="k"><div>Claps ${random.int(10, 999)}</div><div><h2>Written by Mara Lind</h2><p>${random.int(1, 9)}.2K Followers</p><p>Writes about cities, maps and the people who draw them. Editor at large.</p></div></div><div class="l"><h2>More from Mara Lind</h2>${headlines(
      random,
    )
      .map(
        (text) =>
          `<div><h3>${text}</h3><p>${text}: I did not expect what came next, and neither did the engineers who had to rebuild it twice in one year.</p><span>${random.int(1, 9)} min read</span></div>`,
      )
      .join('')}</div><div>${list(['Help', 'Status', 'About', 'Careers', 'Terms', 'Privacy'])}</div></div>`,
  'Platform',
);

export const englishWrappings = [personalBlog, newspaper, oldPage, platform];
