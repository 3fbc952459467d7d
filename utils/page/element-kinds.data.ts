/** Elements whose content is no text of the page. */
export const SKIPPED = new Set(
  'script style noscript template textarea select option button input iframe frame object embed svg math canvas img video audio picture map head title base link meta rt rp datalist dialog progress meter'.split(
    ' ',
  ),
);

/** Elements that stand inside a line; all others part lines. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr nobr o:p st1:chsdate st1:personname'.split(
    ' ',
  ),
);

/** Elements that show another page or file. */
export const FRAMES = new Set(['iframe', 'frame', 'embed', 'object']);
