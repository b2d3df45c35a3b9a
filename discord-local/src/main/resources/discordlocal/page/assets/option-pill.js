import { localised } from './catalog.js';
import { el } from './dom.js';
import { choiceNamed, fixedChoices, problemOf } from './option-values.js';
import { session } from './session.js';

const AUTOCOMPLETE_PAUSE_MS = 120;
const MOST_SHOWN = 25;

/** One option of a command being written: its name, an input, and suggestions while it is focused. */
export class OptionPill {
  option;
  node;
  #input;
  #suggestions;
  #listener;
  #picked = null;
  #timer = 0;
  #asked = 0;

  constructor(option, text, suggestions, listener) {
    this.option = option;
    this.#suggestions = suggestions;
    this.#listener = listener;
    this.#input = el('input', {
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'data-option': option.name,
      'aria-label': `${option.title}: ${localised(option, 'description')}`,
      'aria-autocomplete': 'list',
      'aria-controls': suggestions.node.id,
      'aria-expanded': 'false',
      'aria-required': option.required ? 'true' : null,
    });
    this.node = el(
      'span',
      { class: 'pill', onclick: () => this.focus() },
      el('span', { class: 'pill-name', 'aria-hidden': 'true' }, option.title),
      el('span', { class: 'pill-value' }, this.#input),
    );
    this.text = choiceNamed(fixedChoices(option) ?? [], text)?.label ?? text;
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('focus', () => this.#suggest());
    this.#input.addEventListener('blur', () => this.#left());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
  }

  get text() {
    return this.#input.value;
  }

  set text(text) {
    this.#picked = null;
    this.#input.value = text;
    this.#grow();
    if (document.activeElement === this.#input) {
      this.#suggest();
    }
  }

  get picked() {
    return this.#picked;
  }

  focus() {
    this.#input.focus();
  }

  /** Marks the pill when its value is wrong. */
  check() {
    const problem = this.#picked ? '' : problemOf(this.option, this.text);
    this.node.classList.toggle('wrong', problem !== '');
    this.#input.setAttribute('aria-invalid', String(problem !== ''));
    return problem === '';
  }

  #grow() {
    this.#input.style.setProperty('--letters', String(Math.max(1, this.text.length)));
  }

  #typed() {
    const other = /^(?:(.*?)\s+)?([^\s:]+):(.*)$/s.exec(this.text);
    if (other && this.#listener.isOption(other[2])) {
      this.text = other[1] ?? '';
      this.#listener.onOther(other[2], other[3]);
      return;
    }
    this.#picked = null;
    this.#grow();
    if (this.node.classList.contains('wrong')) {
      this.check();
    }
    this.#suggest();
    this.#listener.onChange();
  }

  #left() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#suggestions.hide();
    if (this.text !== '') {
      this.check();
    }
  }

  #suggest() {
    clearTimeout(this.#timer);
    if (this.option.autocomplete) {
      this.#show(null);
      this.#timer = setTimeout(() => this.#ask(), AUTOCOMPLETE_PAUSE_MS);
    } else {
      this.#show(fixedChoices(this.option));
    }
  }

  /** Asks the bot; an answer to an older question is dropped. */
  async #ask() {
    const asked = (this.#asked += 1);
    let choices = [];
    let problem = '';
    try {
      const answer = await session.act({ autocomplete: this.#listener.question() });
      choices = (answer.choices ?? []).map((choice) => ({ label: localised(choice, 'name'), value: choice.value }));
      problem = answer.error || answer.refused ? 'Loading options failed' : '';
    } catch {
      problem = 'Loading options failed';
    }
    if (asked === this.#asked && document.activeElement === this.#input) {
      this.#show(choices, problem || (choices.length === 0 ? 'No options match your search' : ''));
    }
  }

  #show(choices, note = '') {
    const typed = this.text.trim().toLowerCase();
    const exact = choices !== null && (this.#picked ?? choiceNamed(choices, this.text)) !== null;
    const fitting = this.option.autocomplete || exact
      ? (choices ?? [])
      : (choices ?? []).filter((choice) => `${choice.label} ${choice.also ?? ''}`.toLowerCase().includes(typed));
    this.#suggestions.show(this.#input, {
      preselect: !exact && (typed !== '' || this.option.required === true),
      hint: this.#hint(choices === null && this.option.autocomplete ? 'Loading options…' : note),
      groups: [{ title: null, rows: fitting.slice(0, MOST_SHOWN).map((choice) => this.#row(choice)) }],
    });
  }

  #hint(note) {
    const problem = this.node.classList.contains('wrong') ? problemOf(this.option, this.text) : '';
    return [
      el('span', { class: 'suggestion-name' }, this.option.title),
      el('span', { class: 'suggestion-detail' }, localised(this.option, 'description')),
      note && el('span', { class: 'suggestions-note' }, note),
      problem && el('span', { class: 'suggestions-problem', role: 'alert' }, problem),
    ];
  }

  #row(choice) {
    return {
      label: choice.label,
      view: [
        choice.picture?.cloneNode(true),
        el('span', { class: 'suggestion-name' }, choice.label),
        choice.detail && el('span', { class: 'suggestion-detail' }, choice.detail),
      ],
      pick: () => {
        this.text = choice.label;
        this.#picked = choice;
        this.check();
        this.#listener.onDone();
      },
    };
  }

  #key(event) {
    const input = this.#input;
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const atEnd = input.selectionStart === this.text.length;
    const act = {
      ArrowDown: () => this.#suggestions.move(1),
      ArrowUp: () => this.#suggestions.move(-1),
      Enter: () => (this.#suggestions.hasActive ? this.#suggestions.pick() : this.#listener.onSend()),
      Tab: () => (event.shiftKey ? this.#listener.onMove(-1) : this.#forward()),
      Escape: () => {
        event.stopPropagation();
        this.#listener.onEscape();
      },
      Backspace: this.text === '' ? () => this.#listener.onBack() : null,
      ArrowLeft: atStart ? () => this.#listener.onMove(-1) : null,
      ArrowRight: atEnd ? () => this.#listener.onMove(1) : null,
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
      if (event.key === 'Enter') {
        this.#suggestProblem();
      }
    }
  }

  #forward() {
    if (this.#suggestions.hasActive) {
      this.#suggestions.pick();
    } else {
      this.#listener.onMove(1);
    }
  }

  #suggestProblem() {
    if (this.node.classList.contains('wrong') && document.activeElement === this.#input) {
      this.#suggest();
    }
  }
}
