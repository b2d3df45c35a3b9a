import { el, outwardLink } from './dom.js';
import { hex } from './embeds.js';
import { formatted } from './formatted.js';
import { icon } from './icons.js';
import { fileCard, gallery, picture, sourceOf } from './media.js';
import { selectView } from './selects.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'premium' };
const THUMBNAIL = { width: 96, height: 96 };

/** Discord's numbers for kinds of components. */
export const KIND = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
};

const SELECTS = [KIND.stringSelect, KIND.userSelect, KIND.roleSelect, KIND.mentionableSelect, KIND.channelSelect];

export function isSelect(component) {
  return SELECTS.includes(component.type);
}

/**
 * The components of a message. `act` has `click(button)` and `select(menu, values)`; both resolve
 * when the bot has answered.
 */
export function componentViews(components, message, act) {
  return components.map((component) => componentView(component, message, act));
}

function componentView(component, message, act) {
  switch (component.type) {
    case KIND.row:
      return el('div', { class: 'action-row' }, componentViews(component.components, message, act));
    case KIND.button:
      return buttonView(component, act);
    case KIND.section:
      return el(
        'div',
        { class: 'section' },
        el('div', { class: 'section-texts' }, componentViews(component.components, message, act)),
        component.accessory && el('div', { class: 'section-accessory' }, componentView(component.accessory, message, act)),
      );
    case KIND.text:
      return el('div', { class: 'text-display' }, formatted(component.content));
    case KIND.thumbnail:
      return mediaView(component, message, { fit: THUMBNAIL, className: 'thumbnail' });
    case KIND.gallery:
      return galleryView(component, message);
    case KIND.file:
      return fileView(component, message);
    case KIND.separator:
      return el('div', { class: separatorClass(component), role: 'presentation' });
    case KIND.container:
      return containerView(component, message, act);
    default:
      return isSelect(component) ? selectView(component, act) : unknownView(component);
  }
}

function containerView(container, message, act) {
  return el(
    'div',
    {
      class: container.spoiler ? 'container spoiler-container' : 'container',
      style: { '--accent': hex(container.accent_color) },
      onclick: (event) => event.currentTarget.classList.remove('spoiler-container'),
    },
    componentViews(container.components, message, act),
  );
}

function separatorClass(separator) {
  return `separator ${separator.divider === false ? '' : 'divider'} ${separator.spacing === 2 ? 'wide' : ''}`;
}

function mediaView(component, message, look) {
  const media = component.media;
  return picture(sourceOf(media.url, message.files), {
    ...look,
    alt: component.description ?? fileOf(media, message)?.description,
    width: media.width,
    height: media.height,
    spoiler: component.spoiler,
    link: media.url,
  });
}

function galleryView(component, message) {
  if (component.items.length === 1) {
    return el('div', { class: 'attachments' }, mediaView(component.items[0], message, {}));
  }
  return gallery(
    component.items.map((item) => ({
      source: sourceOf(item.media.url, message.files),
      alt: item.description ?? fileOf(item.media, message)?.description,
      spoiler: item.spoiler,
      link: item.media.url,
    })),
  );
}

function fileOf(media, message) {
  return message.files.find((file) => media.url === `attachment://${file.filename}` || media.url === file.url);
}

function fileView(component, message) {
  const file = fileOf(component.file, message);
  return fileCard(
    file?.filename ?? component.name ?? component.file.url.split('/').at(-1),
    file?.size ?? component.size,
    file?.url ?? component.file.url,
  );
}

function buttonView(button, act) {
  const style = STYLES[button.style] ?? 'secondary';
  const face = [
    button.emoji && el('span', { class: 'button-emoji' }, emojiText(button.emoji)),
    button.label && el('span', { class: 'button-label' }, button.label),
    style === 'link' && icon('external'),
  ];
  if (style === 'link' && !button.disabled) {
    return outwardLink(button.url ?? '', { class: 'button link' }, ...face);
  }
  return el(
    'button',
    {
      type: 'button',
      class: `button ${style}`,
      disabled: button.disabled || style === 'premium',
      'data-key': `button ${button.custom_id}`,
      'aria-label': button.label ? null : (button.emoji?.name ?? 'Button'),
      onclick: () => act.click(button),
    },
    face,
    el('span', { class: 'pending-dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
  );
}

/** A unicode emoji as it is; one of a server's own by its name. */
export function emojiText(emoji) {
  return emoji.id ? `:${emoji.name}:` : emoji.name;
}

function unknownView(component) {
  return el('div', { class: 'unknown-component' }, `A component of kind ${component.type}, which this page cannot show.`);
}
