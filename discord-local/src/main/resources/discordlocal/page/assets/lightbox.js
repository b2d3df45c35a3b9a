import { el } from './dom.js';
import { icon } from './icons.js';

/** Shows one picture over everything until it is closed; focus returns to where it came from. */
export function openPicture(source, alt, opener) {
  const dialog = el(
    'dialog',
    { class: 'lightbox', 'aria-label': alt === '' ? 'Picture' : alt },
    el('button', { type: 'button', class: 'icon-button lightbox-close', 'aria-label': 'Close', onclick: () => dialog.close() }, icon('close')),
    el('img', { src: source, alt }),
    alt !== '' && el('p', { class: 'lightbox-caption' }, alt),
    el('a', { class: 'lightbox-link', href: source, target: '_blank', rel: 'noopener' }, 'Open in browser'),
  );
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
