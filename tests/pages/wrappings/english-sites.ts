import { date, list, stories } from '../clutter.ts';
import type { InventedReport } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isEnglish, render, texts } from '../wrapping.ts';

const isHeading = (line: string) => line.length < 40;
const elements = (lines: readonly string[]) =>
  lines.map((line) => (isHeading(line) ? `<h3>${line}</h3>` : `<p>${escapeHtml(line)}</p>`));
const body = (report: InventedReport) => elements(texts(report)).join('\n');

/** A broadcaster: a box a paragraph; related stories with excerpts in the same `main`. */
const broadcaster = wholePage(
  {
    name: 'broadcaster',
    kind: 'english',
    suits: isEnglish,
    url: 'https://www.bcast.example/news/articles/c#o',
    called: (title) => `${title} - Bcast News`,
  },
  (report, random) => {
    const blocks = render(report.parts, (line) =>
      isHeading(line)
        ? `<div data-component="subheadline"><h2>${line}</h2></div>`
        : `<div data-component="text"><p>${line}</p></div>`,
    );
    const cards = stories(random).map(
      (item) =>
        `<div><h3>${item}</h3><p>The decision follows months of argument between residents and the council over who should pay.</p><span>${random.int(2, 20)} hrs ago</span></div>`,
    );
    return `<a href="#main">Skip to content</a><nav>${list(['Home', 'News', 'Sport', 'Business'])}</nav><main id="main"><article><div><h1>${report.title}</h1></div>
<div><time>${random.int(2, 20)} hours ago</time><button>Share</button><button>Save</button></div><div><span>Rosa Quill</span><span>Regional correspondent</span></div>${blocks}
<div>${list(stories(random, 2))}</div><div><a>Energy</a><a>Towns</a></div></article><section><h2>Related</h2>${cards.join('')}</section></main>
<footer>Copyright 2025 Bcast. All rights reserved. The Bcast is not responsible for the content of external sites.</footer>`;
  },
);

/** A letter to subscribers: an appeal inside the text, a button to comment, a discussion. */
const letter = wholePage(
  {
    name: 'subscribers-letter',
    kind: 'english',
    suits: isEnglish,
    url: 'https://slowbread.letters.example/p/#',
    called: (title) => `${title} - by Ada Moss - Slow Letters`,
  },
  (report, random) => {
    const lines = elements(texts(report));
    const appeal =
      '<div class="sub"><div><p>Slow Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><input placeholder="Type your email..."><button>Subscribe</button></div>';
    return `<div><a>Slow Letters</a><button>Subscribe</button><a>Sign in</a></div><article><div><h1>${report.title}</h1><div><a>Ada Moss</a> <time>Mar 12, 2024</time></div><div><a>${random.int(10, 90)}</a><a>${random.int(2, 20)}</a><a>Share</a></div></div>
<div class="body">${lines.slice(0, 3).join('')}${appeal}${lines.slice(3).join('')}<p><a>Leave a comment</a></p></div></article>
<div><h4>Discussion about this post</h4><div><b>Reader</b> <span>Mar 12</span><p>This made me want to dig the jar out of the fridge. Thank you, Ada.</p><a>Reply</a></div></div><div>© 2024 Ada Moss · Privacy ∙ Terms ∙ Collection notice</div>`;
  },
);

/** A paper's site of 2001: its name in large letters before the heading, everything in one table. */
const gazette = wholePage(
  {
    name: 'gazette',
    kind: 'english',
    suits: isEnglish,
    url: 'http://www.oldtown.example/pages/#.htm',
    called: () => 'The Oldtown Gazette Online',
  },
  (report, random) =>
    `<TABLE WIDTH=760><TR><TD COLSPAN=2><FONT SIZE=6>The Oldtown Gazette</FONT><BR>Serving the valley since 1896</TD></TR>
<TR VALIGN=TOP><TD WIDTH=140><A>Front page</A><BR><A>Weather</A><BR><A>Obituaries</A><BR><A>Classifieds</A><P>Place an ad! 25 words for $${random.int(4, 12)}.</TD>
<TD><H2>${report.title}</H2><I>By STAFF REPORTER</I>${texts(report)
      .map((line) => `<P>${escapeHtml(line)}`)
      .join(
        '\n',
      )}<HR><FONT SIZE=1>[ <A>Top of page</A> | <A>E-mail this story</A> | <A>Printer-friendly version</A> ]</FONT></TD></TR>
<TR><TD COLSPAN=2><FONT SIZE=1>Copyright 2001 The Oldtown Gazette. Site best viewed with Netscape 4.</FONT></TD></TR></TABLE>`,
);

/** A long story: rubric, credits, a player and a newsletter's box in the text, the print issue at its end. */
const longStory = wholePage(
  {
    name: 'long-story',
    kind: 'english',
    suits: isEnglish,
    url: 'https://www.longform.example/features/#',
    called: (title) => `${title} — The Long Form`,
  },
  (report, random) => {
    const lines = elements(texts(report));
    return `<div><a>Skip to main content</a></div><nav><a>Menu</a><a>The Long Form</a><a>Subscribe for 1 a week</a></nav><main><header><p>Letter from the coast</p><h1>${report.title}</h1><div>By <a>Ruth Alder</a></div><div>May 12, 2022</div><div><p>Listen to this story</p><p>${random.int(10, 30)} minutes</p></div></header>
<div><div class="chunk">${lines.slice(0, 3).join('')}</div><div class="nl"><h3>The Weekly Form</h3><p>One long story, every Saturday, in your inbox.</p><input><button>Sign up</button><p>By signing up, you agree to our User Agreement.</p></div><div class="chunk">${lines.slice(3).join('')}</div></div>
<div><p>Published in the print edition of the May 23, 2022, issue.</p></div></main><section><h2>More from this issue</h2>${stories(
      random,
      3,
    )
      .map((item) => `<div><h4>${item}</h4><p>By Tom Vale</p></div>`)
      .join('')}</section>`;
  },
);

/** A public service's guide: consent, a menu of services, related guides, a form on whether it helped. */
const guide = wholePage(
  {
    name: 'public-guide',
    kind: 'english',
    suits: isEnglish,
    url: 'https://www.service.example/guide-#',
    called: (title) => `${title} - SERVICE.EXAMPLE`,
  },
  (report, random) =>
    `<div><h2>Cookies on SERVICE.EXAMPLE</h2><p>We use some essential cookies to make this website work. We would like to set additional cookies to understand how you use the service.</p><button>Accept additional cookies</button></div>
<header><a>SERVICE.EXAMPLE</a><button>Menu</button><h2>Services and information</h2>${list(['Benefits', 'Housing and local services'])}</header><ol><li><a>Home</a></li><li><a>Housing</a></li></ol>
<main><h1>${report.title}</h1>${body(report)}<div><a>Print this page</a></div></main><aside><h2>Related content</h2>${list(['Close a road', 'Complain about noise'])}</aside>
<div><h2>Is this page useful?</h2><button>Yes this page is useful</button><button>No this page is not useful</button><button>Report a problem with this page</button></div>
<footer>Last updated ${date(random)}. All content is available under the Open Licence, except where otherwise stated</footer>`,
);

/** A news agency: an offer inside the text, then who reported and edited it and by which principles. */
const wireAgency = wholePage(
  {
    name: 'wire-agency',
    kind: 'english',
    suits: isEnglish,
    url: 'https://www.wireagency.example/markets/#/',
    called: (title) => `${title} | Wireagency`,
  },
  (report, random) => {
    const lines = elements(texts(report));
    const offer =
      '<div><h4>Get the latest news</h4><p>The Wireagency Daily Briefing newsletter provides all the news you need to start your day. Sign up <a>here.</a></p></div>';
    return `<header>${list(['World', 'Business', 'Markets'])}<span>My View</span></header><main><article><div><span>Markets</span><h1>${report.title}</h1><div>By <a>Lena Fox</a> and <a>Carl Hu</a></div><time><span>May ${random.int(1, 28)}, 2024</span><span>11:42 AM GMT</span><span>Updated ${random.int(2, 20)} hours ago</span></time></div>
<div>${lines.slice(0, 3).join('')}${offer}${lines.slice(3).join('')}<p>Sign up <a>here.</a></p><p>Reporting by Lena Fox and Carl Hu; Editing by Mo Grant</p><p>Our Standards: <a>The Wireagency Trust Principles.</a></p></div></article>
<section><h2>Read Next</h2>${stories(random)
      .map((item) => `<div><a>Markets category</a><h3>${item}</h3><time>5 mins ago</time></div>`)
      .join('')}</section></main><footer>© 2024 Wireagency. All rights reserved</footer>`;
  },
);

/** A local paper full of appeals: teasers and notes on adverts between paragraphs, how to reach the author behind. */
const appealingPaper = wholePage(
  {
    name: 'appealing-paper',
    kind: 'english',
    suits: isEnglish,
    url: 'https://www.valleypost.example/story/#',
    called: (title) => `${title} - Valley Post`,
  },
  (report, random) => {
    const between = [
      '<div><div>Advertisement</div><p>Article continues below this ad</p></div>',
      `<p><strong>READ MORE: </strong><a>${stories(random, 1)[0]}</a></p>`,
      '<div><h3>Support local journalism</h3><p>Now, more than ever, readers need information that is useful to them. Become a subscriber today.</p></div>',
      '<div><p>Watch: harbour fire seen from the air</p><span>Sorry, your browser cannot play this video</span></div>',
    ];
    const lines = elements(texts(report)).map((line, k) => line + (k % 2 === 1 ? between[(k >> 1) % 4] : ''));
    return `<div><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as unique identifiers in cookies, to process personal data.</p><button>Accept all</button></div><header>${list(['News', 'Traffic', 'Jobs'])}</header>
<div class="story"><h1>${report.title}</h1><p>By <a>Lewis Carr</a> Local democracy reporter</p><p>09:41, 14 MAY 2024 Updated 11:08</p><div>${lines.join('')}<p><i>Lewis Carr can be reached at 555-0100 or lcarr@valleypost.example.</i></p></div><div><p>Follow Valley Post on social media and sign up for our daily bulletin.</p></div></div>
<div><h4>You may also like</h4><div><p>This simple trick saves homeowners 400 a year on heating</p><span>Sponsored</span></div></div>`;
  },
);

export const englishSiteWrappings = [
  broadcaster,
  letter,
  gazette,
  longStory,
  guide,
  wireAgency,
  appealingPaper,
];
