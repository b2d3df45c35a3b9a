import { el, fill } from './dom.js';

/** The list above the composer; the input that is typed in stays focused and names the active row. */
export class Suggestions {
  #box;
  #rows = [];
  #active = -1;
  #input = null;

  constructor(id) {
    this.#box = el('div', { class: 'suggestions', id, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
    this.#box.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  get node() {
    return this.#box;
  }

  get open() {
    return !this.#box.hidden;
  }

  /** Whether Enter would pick something. */
  get hasActive() {
    return this.open && this.#active >= 0;
  }

  /** Shows `groups` of `{ title, rows: [{ view, label, pick }] }` below an optional `hint`. */
  show(input, { hint = null, groups = [], preselect = true }) {
    this.#input = input;
    this.#rows = [];
    const parts = groups
      .filter((group) => group.rows.length > 0)
      .map((group) => [
        group.title && el('div', { class: 'suggestions-title', role: 'presentation' }, group.title),
        group.rows.map((row) => this.#add(row)),
      ]);
    if (parts.length === 0 && hint === null) {
      this.hide();
      return;
    }
    fill(this.#box, hint && el('div', { class: 'suggestions-hint', role: 'presentation' }, hint), parts);
    this.#box.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    this.#activate(preselect && this.#rows.length > 0 ? 0 : -1);
    this.#box.scrollTop = 0;
  }

  #add(row) {
    const index = this.#rows.length;
    const node = el(
      'div',
      {
        class: 'suggestion',
        id: `${this.#box.id}-${index}`,
        role: 'option',
        'aria-label': row.label,
        'aria-selected': 'false',
        onclick: () => row.pick(),
        onpointermove: () => this.#active !== index && this.#activate(index),
      },
      row.view,
    );
    this.#rows.push({ ...row, node });
    return node;
  }

  hide() {
    this.#box.hidden = true;
    this.#rows = [];
    this.#active = -1;
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
  }

  move(step) {
    if (this.#rows.length > 0) {
      const from = this.#active < 0 && step < 0 ? 0 : this.#active;
      this.#activate((from + step + this.#rows.length) % this.#rows.length);
    }
  }

  pick() {
    this.#rows[this.#active]?.pick();
  }

  #activate(index) {
    this.#rows[this.#active]?.node.setAttribute('aria-selected', 'false');
    this.#active = index;
    const row = this.#rows[index];
    row?.node.setAttribute('aria-selected', 'true');
    row?.node.scrollIntoView({ block: 'nearest' });
    if (row) {
      this.#input.setAttribute('aria-activedescendant', row.node.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }
}
