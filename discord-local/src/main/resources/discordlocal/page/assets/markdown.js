/**
 * Discord's markdown as a tree of `{ type, … }` nodes. Nothing here touches the page; foreign text
 * stays text until the view turns it into text nodes.
 */
const DEEPEST = 12;

const ESCAPED = /\\([^0-9A-Za-z\s])/y;
const INLINE_CODE = /(`{1,3})([\s\S]*?[^`])\1(?!`)/y;
const STRONG = /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y;
const UNDERLINE = /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y;
const STAR_EMPHASIS = /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y;
const LINE_EMPHASIS = /_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/y;
const STRIKE = /~~([\s\S]+?)~~(?!_)/y;
const SPOILER = /\|\|([\s\S]+?)\|\|/y;
const MASKED_LINK = /\[((?:\[[^\]]*\]|[^[\]])+)\]\(\s*<?([^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"([^"]*)")?\s*\)/y;
const ANGLE_LINK = /<(https?:\/\/[^\s<>]+)>/y;
const BARE_LINK = /https?:\/\/[^\s<]+/y;
const USER = /<@!?(\d+)>/y;
const ROLE = /<@&(\d+)>/y;
const CHANNEL = /<#(\d+)>/y;
const COMMAND = /<\/([^:<>\n]+):(\d+)>/y;
const TIMESTAMP = /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y;
const CUSTOM_EMOJI = /<a?:(\w{2,32}):(\d+)>/y;
const EVERYONE = /@(everyone|here)\b/y;

const spanOf = (type) => ([, inside], inline) => ({ type, children: inline(inside) });

/** For each first character, the rules to try in order. */
const RULES = {
  '\\': [[ESCAPED, ([, character]) => ({ type: 'text', text: character })]],
  '`': [[INLINE_CODE, ([, , text]) => ({ type: 'code', text: trimmedCode(text) })]],
  '*': [
    [STRONG, spanOf('strong')],
    [STAR_EMPHASIS, spanOf('em')],
  ],
  _: [
    [UNDERLINE, spanOf('u')],
    [LINE_EMPHASIS, spanOf('em')],
  ],
  '~': [[STRIKE, spanOf('s')]],
  '|': [[SPOILER, spanOf('spoiler')]],
  '[': [
    [MASKED_LINK, ([, inside, address, title], inline) => ({ type: 'link', address, title, children: inline(inside) })],
  ],
  h: [[BARE_LINK, ([found]) => bareLink(found)]],
  '@': [[EVERYONE, ([text]) => ({ type: 'everyone', text })]],
  '<': [
    [ANGLE_LINK, ([, address]) => linkTo(address)],
    [USER, ([, id]) => ({ type: 'user', id })],
    [ROLE, ([, id]) => ({ type: 'role', id })],
    [CHANNEL, ([, id]) => ({ type: 'channel', id })],
    [COMMAND, ([, name, id]) => ({ type: 'command', name, id })],
    [TIMESTAMP, ([, seconds, style]) => ({ type: 'moment', seconds: Number(seconds), style: style ?? 'f' })],
    [CUSTOM_EMOJI, ([, name, id]) => ({ type: 'emoji', name, id })],
  ],
};

function trimmedCode(text) {
  return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '' ? text.slice(1, -1) : text;
}

function linkTo(address) {
  return { type: 'link', address, children: [{ type: 'text', text: address }] };
}

/** A bare address ends before the punctuation of the sentence that it stands in. */
function bareLink(found) {
  let address = found;
  while (/[.,:;!?"'\]]$/.test(address) || (address.endsWith(')') && !address.includes('('))) {
    address = address.slice(0, -1);
  }
  return { ...linkTo(address), taken: address.length };
}

/** Text without headings, lists and quotes: titles and field names. */
export function parseInline(source, depth = 0) {
  const nodes = [];
  let plain = '';
  let at = 0;
  while (at < source.length) {
    const found = depth < DEEPEST ? matchAt(source, at, depth) : null;
    if (found) {
      pushText(nodes, plain);
      plain = '';
      nodes.push(found.node);
      at = found.end;
    } else {
      plain += source[at];
      at += 1;
    }
  }
  pushText(nodes, plain);
  return nodes;
}

function matchAt(source, at, depth) {
  for (const [pattern, build] of RULES[source[at]] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) {
      const node = build(match, (inside) => parseInline(inside, depth + 1));
      return { node, end: at + (node.taken ?? match[0].length) };
    }
  }
  return null;
}

function pushText(nodes, text) {
  if (text !== '') {
    nodes.push({ type: 'text', text });
  }
}

const FENCE = /```(?:([\w+\-.#]+)\n)?\n*([^\n][\s\S]*?)\n*```\n?/y;
const HEADING = /(#{1,3}) +([^\n]+)(?:\n|$)/y;
const SUBTEXT = /-# +([^\n]+)(?:\n|$)/y;
const LONG_QUOTE = />>> ([\s\S]*)/y;
const QUOTE = /(?:> [^\n]*(?:\n|$))+/y;
const LIST = /(?: *(?:[-*]|\d+\.) +[^\n]+(?:\n|$))+/y;
const LIST_ITEM = /^( *)([-*]|\d+\.) +(.+)$/;
const BLOCK_TYPES = new Set(['h1', 'h2', 'h3', 'subtext', 'quote', 'codeblock']);
const FIRST_OF_BLOCK = /[#\->* \d]/;

const BLOCKS = [
  [LONG_QUOTE, ([, inside], depth) => ({ type: 'quote', children: parse(inside, depth + 1) })],
  [QUOTE, ([lines], depth) => ({ type: 'quote', children: parse(unquoted(lines), depth + 1) })],
  [HEADING, ([, marks, text]) => ({ type: `h${marks.length}`, children: parseInline(text.trim()) })],
  [SUBTEXT, ([, text]) => ({ type: 'subtext', children: parseInline(text) })],
  [LIST, ([lines]) => listsOf(lines.trimEnd().split('\n').map((line) => LIST_ITEM.exec(line)))],
];

/** A whole message or description. */
export function parse(source, depth = 0) {
  const nodes = [];
  let runStart = 0;
  let at = 0;
  const endRun = (before) => {
    const run = source.slice(runStart, at);
    nodes.push(...parseInline(before ? run.replace(/\n$/, '') : run));
  };
  while (at < source.length) {
    const atLineStart = at === 0 || source[at - 1] === '\n';
    const block = blockAt(source, at, atLineStart, depth);
    if (block) {
      endRun(true);
      nodes.push(...[block.node].flat());
      at = block.end;
      runStart = at;
    } else {
      at = nextCandidate(source, at + 1);
    }
  }
  endRun(false);
  return nodes;
}

function blockAt(source, at, atLineStart, depth) {
  if (source.startsWith('```', at)) {
    const match = matched(FENCE, source, at);
    return match && { node: { type: 'codeblock', language: match[1] ?? '', text: match[2] }, end: at + match[0].length };
  }
  if (!atLineStart || depth >= 2 || !FIRST_OF_BLOCK.test(source[at])) {
    return null;
  }
  for (const [pattern, build] of BLOCKS) {
    const match = matched(pattern, source, at);
    if (match) {
      return { node: build(match, depth), end: at + match[0].length };
    }
  }
  return null;
}

function matched(pattern, source, at) {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function nextCandidate(source, from) {
  let at = from;
  while (at < source.length && source[at - 1] !== '\n' && source[at] !== '`') {
    at += 1;
  }
  return at;
}

function unquoted(lines) {
  return lines.replace(/\n$/, '').replace(/^> /gm, '');
}

/** Nests items by how far they are indented; another kind of mark begins another list. */
function listsOf(items) {
  const roots = [];
  const open = [];
  const begin = (item, into) => {
    const list = { type: 'list', ordered: isNumbered(item), start: numberOf(item), items: [] };
    into.push(list);
    open.push({ indent: item[1].length, list, into });
  };
  for (const item of items) {
    const indent = item[1].length;
    while (open.length > 1 && indent < open.at(-1).indent) {
      open.pop();
    }
    const last = open.at(-1);
    if (!last) {
      begin(item, roots);
    } else if (indent >= last.indent + 2) {
      begin(item, last.list.items.at(-1));
    } else if (isNumbered(item) !== last.list.ordered) {
      open.pop();
      begin(item, last.into);
    }
    open.at(-1).list.items.push(parseInline(item[3]));
  }
  return roots;
}

function isNumbered(item) {
  return /\d/.test(item[2]);
}

function numberOf(item) {
  return isNumbered(item) ? Number.parseInt(item[2], 10) : 1;
}

/** The same words without any markup, for screen readers and previews. */
export function plainText(nodes, nameOf) {
  return nodes
    .map((node) => {
      if (node.type === 'list') {
        return ` ${node.items.map((item) => plainText(item, nameOf)).join(', ')} `;
      }
      const text = node.text ?? (node.children ? plainText(node.children, nameOf) : nameOf(node));
      return BLOCK_TYPES.has(node.type) ? ` ${text} ` : text;
    })
    .join('')
    .replace(/\s+/g, ' ');
}
