import { el, outwardLink } from './dom.js';
import { formatted, formattedLine } from './formatted.js';
import { clockTime, sentAt } from './dates.js';
import { picture, sourceOf } from './media.js';

const THUMBNAIL = { width: 80, height: 80 };
const IMAGE = { width: 400, height: 300 };

/** The coloured card of an embed. */
export function embedView(embed, message) {
  const files = message.files;
  return el(
    'article',
    { class: 'embed', style: { '--accent': hex(embed.color) } },
    el(
      'div',
      { class: embed.thumbnail ? 'embed-grid with-thumbnail' : 'embed-grid' },
      embed.author && authorView(embed.author, files),
      embed.title && outwardLink(embed.url ?? '', { class: 'embed-title' }, formattedLine(embed.title)),
      embed.description && el('div', { class: 'embed-description' }, formatted(embed.description)),
      embed.fields?.length > 0 && fieldsView(embed.fields),
      embed.thumbnail && imageView(embed.thumbnail, files, THUMBNAIL, 'embed-thumbnail'),
      embed.image && imageView(embed.image, files, IMAGE, 'embed-image'),
      (embed.footer || embed.timestamp) && footerView(embed, files),
    ),
  );
}

/** Discord's number for a colour as CSS; an empty text where none is set. */
export function hex(color) {
  return Number.isInteger(color) ? `#${color.toString(16).padStart(6, '0')}` : '';
}

function smallIcon(url, files) {
  const source = sourceOf(url, files);
  return source && el('img', { class: 'embed-icon', src: source, alt: '' });
}

function authorView(author, files) {
  return el(
    'div',
    { class: 'embed-author' },
    smallIcon(author.icon_url, files),
    outwardLink(author.url ?? '', null, author.name),
  );
}

function imageView(media, files, fit, className) {
  const file = files.find((known) => `attachment://${known.filename}` === media.url || known.url === media.url);
  return el(
    'div',
    { class: className },
    picture(sourceOf(media.url, files), {
      alt: media.description ?? file?.description,
      width: media.width ?? file?.width,
      height: media.height ?? file?.height,
      fit,
      link: media.url,
    }),
  );
}

/** Fields in a row share twelve columns: three thirds, two halves, or one for itself. */
function fieldsView(fields) {
  const rows = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0].inline && row.length < 3) {
      row.push(field);
    } else {
      rows.push([field]);
    }
  }
  return el(
    'div',
    { class: 'embed-fields' },
    rows.flatMap((row) => row.map((field) => fieldView(field, field.inline ? row.length : 1))),
  );
}

function fieldView(field, inRow) {
  return el(
    'div',
    { class: `embed-field share-${inRow}` },
    el('div', { class: 'embed-field-name' }, formattedLine(field.name)),
    el('div', { class: 'embed-field-value' }, formatted(field.value)),
  );
}

function footerView({ footer, timestamp }, files) {
  const date = timestamp && new Date(timestamp);
  const when = date && (sentAt(date) === clockTime(date) ? `Today at ${clockTime(date)}` : sentAt(date));
  return el(
    'div',
    { class: 'embed-footer' },
    footer && smallIcon(footer.icon_url, files),
    el('span', null, [footer?.text, when].filter(Boolean).join(' • ')),
  );
}
