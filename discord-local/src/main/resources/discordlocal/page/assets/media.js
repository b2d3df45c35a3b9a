import { el, outwardLink, ownPath } from './dom.js';
import { icon } from './icons.js';
import { openPicture } from './lightbox.js';

const LARGEST = { width: 550, height: 400 };

/** Where a picture lies: an attachment of its message by name, or a file of this server. */
export function sourceOf(url, attachments = []) {
  const name = url?.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
  return ownPath(name === null ? url : attachments.find((file) => file.filename === name)?.url);
}

/** A picture that grows to fill the window when pressed. */
export function picture(source, { alt, width, height, fit = LARGEST, className = '', spoiler = false, link = '' }) {
  if (source === null) {
    return absent(link, alt);
  }
  const scale = width && height ? Math.min(1, fit.width / width, fit.height / height) : 1;
  const image = el('img', {
    src: source,
    alt: alt ?? '',
    title: alt,
    decoding: 'async',
    draggable: 'false',
    width: width ? Math.round(width * scale) : null,
    height: height ? Math.round(height * scale) : null,
  });
  const button = el(
    'button',
    {
      type: 'button',
      class: `picture ${className} ${spoiler ? 'hidden-picture' : ''}`,
      'aria-label': alt ? `Enlarge picture: ${alt}` : 'Enlarge picture',
    },
    image,
    spoiler && el('span', { class: 'spoiler-label' }, 'SPOILER'),
  );
  button.addEventListener('click', () => {
    if (!button.classList.replace('hidden-picture', 'shown-picture')) {
      openPicture(source, alt ?? '', button);
    }
    button.querySelector('.spoiler-label')?.remove();
  });
  image.addEventListener('error', () => button.replaceWith(absent(link, alt)), { once: true });
  return button;
}

/** Pictures of other hosts are not loaded: this page speaks with its own server only. */
function absent(link, alt) {
  return el(
    'span',
    { class: 'picture-absent' },
    icon('file'),
    outwardLink(link, { class: 'link' }, alt || link || 'This picture could not be shown'),
  );
}

/** What is attached to a message and not already shown by one of its embeds. */
export function attachmentsView(message) {
  const shown = new Set(message.embeds.flatMap(picturesOf));
  const files = message.attachments.filter(
    (file) => !shown.has(`attachment://${file.filename}`) && !shown.has(file.url),
  );
  const pictures = files.filter(isPicture);
  const others = files.filter((file) => !isPicture(file));
  return [
    pictures.length === 1 && el('div', { class: 'attachments' }, attachedPicture(pictures[0])),
    pictures.length > 1 && gallery(pictures.map(attachedItem)),
    others.map((file) => fileCard(file.filename, file.size, file.url)),
  ];
}

function picturesOf(embed) {
  return [embed.image?.url, embed.thumbnail?.url, embed.author?.icon_url, embed.footer?.icon_url];
}

function isPicture(file) {
  return file.content_type?.startsWith('image/') ?? /\.(png|jpe?g|gif|webp)$/i.test(file.filename);
}

function attachedPicture(file) {
  return picture(ownPath(file.url), {
    alt: file.description,
    width: file.width,
    height: file.height,
    spoiler: file.filename.startsWith('SPOILER_'),
    link: file.url,
  });
}

function attachedItem(file) {
  return {
    source: ownPath(file.url),
    alt: file.description,
    spoiler: file.filename.startsWith('SPOILER_'),
    link: file.url,
  };
}

/** Several pictures side by side. */
export function gallery(items) {
  return el(
    'div',
    { class: `gallery gallery-${Math.min(items.length, 10)}` },
    items.map((item) => picture(item.source, { ...item, className: 'gallery-item' })),
  );
}

/** A file that is not a picture. */
export function fileCard(name, size, url) {
  const path = ownPath(url);
  return el(
    'div',
    { class: 'file-card' },
    icon('file'),
    el(
      'div',
      { class: 'file-text' },
      path ? el('a', { class: 'link', href: path, download: name }, name) : el('span', null, name),
      size !== undefined && el('span', { class: 'file-size' }, sizeText(size)),
    ),
    path && el('a', { class: 'icon-button', href: path, download: name, 'aria-label': `Download ${name}` }, icon('download')),
  );
}

function sizeText(bytes) {
  if (bytes < 1024) {
    return `${bytes} bytes`;
  }
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
