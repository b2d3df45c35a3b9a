import { localised } from './catalog.js';
import { el, fill } from './dom.js';

const LARGEST_BYTES = 8 << 20;

/** An option that takes a file; it behaves among the pills like one that is typed. */
export class FilePill {
  option;
  node;
  picked = null;
  #button;
  #chooser;
  #suggestions;
  #listener;
  #problem = '';

  constructor(option, suggestions, listener) {
    this.option = option;
    this.#suggestions = suggestions;
    this.#listener = listener;
    this.#chooser = el('input', { type: 'file', class: 'visually-hidden', tabindex: '-1', 'aria-hidden': 'true' });
    this.#button = el(
      'button',
      { type: 'button', class: 'pill-file', 'data-option': option.name, 'aria-label': `${option.title}: ${localised(option, 'description')}` },
      'Choose a file',
    );
    this.node = el(
      'span',
      { class: 'pill' },
      el('span', { class: 'pill-name', 'aria-hidden': 'true' }, option.title),
      el('span', { class: 'pill-value' }, this.#button, this.#chooser),
    );
    this.#button.addEventListener('click', () => this.#chooser.click());
    this.#button.addEventListener('focus', () => this.#hint());
    this.#button.addEventListener('blur', () => this.#suggestions.hide());
    this.#button.addEventListener('keydown', (event) => this.#key(event));
    this.#chooser.addEventListener('change', () => this.#take(this.#chooser.files[0]));
  }

  get text() {
    return this.picked?.value.filename ?? '';
  }

  set text(ignored) {
    this.focus();
  }

  focus() {
    this.#button.focus();
  }

  check() {
    this.#problem = this.picked === null && this.option.required ? 'This option is required. Choose a file.' : '';
    this.node.classList.toggle('wrong', this.#problem !== '');
    return this.#problem === '';
  }

  async #take(file) {
    if (!file) {
      return;
    }
    if (file.size > LARGEST_BYTES) {
      this.#problem = 'The file is larger than 8 MB.';
      this.#hint();
      return;
    }
    this.picked = { value: { filename: file.name, base64: await base64(file) } };
    this.#problem = '';
    this.node.classList.remove('wrong');
    fill(this.#button, file.name);
    this.#listener.onDone();
  }

  #hint() {
    this.#suggestions.show(this.#button, {
      hint: [
        el('span', { class: 'suggestion-name' }, this.option.title),
        el('span', { class: 'suggestion-detail' }, localised(this.option, 'description')),
        this.#problem && el('span', { class: 'suggestions-problem', role: 'alert' }, this.#problem),
      ],
    });
  }

  #key(event) {
    const act = {
      Escape: () => this.#listener.onEscape(),
      Backspace: () => this.#listener.onBack(),
      ArrowLeft: () => this.#listener.onMove(-1),
      ArrowRight: () => this.#listener.onMove(1),
      Tab: () => this.#listener.onMove(event.shiftKey ? -1 : 1),
      Enter: this.picked ? () => this.#listener.onSend() : null,
    }[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }
}

async function base64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(letters);
}
