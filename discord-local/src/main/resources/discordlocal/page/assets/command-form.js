import { localised, lineOf, optionNamed } from './catalog.js';
import { el, fill } from './dom.js';
import { FilePill } from './file-pill.js';
import { OptionPill } from './option-pill.js';
import { OPTION, problemOf, valueOf } from './option-values.js';

/**
 * A chosen command in the composer: its name, a pill for each option in use, and a last small input
 * that adds optional ones.
 */
export class CommandForm {
  #command;
  #suggestions;
  #listener;
  #pills = [];
  #tail;
  #name;
  #node;

  /** The listener has `onSend()`, `onLeave(text)` and `onChange()`. */
  constructor(command, texts, suggestions, listener) {
    this.#command = command;
    this.#suggestions = suggestions;
    this.#listener = listener;
    this.#tail = el('input', {
      class: 'command-tail',
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-controls': suggestions.node.id,
      'aria-expanded': 'false',
      'aria-label': 'More options; Enter sends the command',
    });
    this.#name = el('span', { class: 'command-name' }, `/${command.title}`);
    this.#node = el('div', { class: 'command-form', role: 'group', 'aria-label': `Command ${command.title}` });
    this.#tail.addEventListener('input', () => this.#tailTyped());
    this.#tail.addEventListener('focus', () => this.#suggestOptions());
    this.#tail.addEventListener('blur', () => suggestions.hide());
    this.#tail.addEventListener('keydown', (event) => this.#tailKey(event));
    for (const option of command.options) {
      if (option.required || texts.has(option.name)) {
        this.#addPill(option, texts.get(option.name) ?? '');
      }
    }
    this.#arrange();
  }

  get node() {
    return this.#node;
  }

  get line() {
    return lineOf(this.#command, new Map(this.#filled().map((pill) => [pill.option.name, pill.text])));
  }

  /** Focuses the first option that still needs a value, else the end. */
  focus() {
    const empty = this.#pills.find((pill) => pill.text === '');
    (empty ?? this.#tail).focus();
  }

  /** What to send, or null after showing which options are wrong. */
  read() {
    const wrong = this.#pills.filter((pill) => !pill.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return null;
    }
    return this.#structured((pill) => valueOf(pill.option, pill.text, pill.picked));
  }

  #filled() {
    return this.#pills.filter((pill) => pill.text !== '');
  }

  #structured(value) {
    return {
      name: this.#command.root.name,
      subcommand: this.#command.path,
      options: Object.fromEntries(this.#filled().map((pill) => [pill.option.name, value(pill)])),
    };
  }

  #addPill(option, text) {
    const listener = {
      onDone: () => this.#next(pill),
      onSend: () => this.#listener.onSend(),
      onBack: () => this.#back(pill),
      onMove: (step) => this.#step(pill, step),
      onOther: (name, value) => this.#other(name, value),
      isOption: (name) => optionNamed(this.#command, name) !== null,
      onEscape: () => this.#listener.onLeave(''),
      onChange: () => this.#listener.onChange(),
      question: () => ({ ...this.#structured((each) => typedValue(each)), focused: option.name }),
    };
    const pill =
      option.type === OPTION.attachment
        ? new FilePill(option, this.#suggestions, listener)
        : new OptionPill(option, text, this.#suggestions, listener);
    this.#pills.push(pill);
    return pill;
  }

  #arrange() {
    const left = this.#unused().length;
    fill(
      this.#node,
      this.#name,
      this.#pills.map((pill) => pill.node),
      this.#tail,
      left > 0 && el('span', { class: 'command-more', 'aria-hidden': 'true', onclick: () => this.#tail.focus() }, `+${left} optional`),
    );
    this.#tail.placeholder = '';
  }

  #unused() {
    return this.#command.options.filter((option) => !this.#pills.some((pill) => pill.option === option));
  }

  #next(pill) {
    const after = this.#pills.slice(this.#pills.indexOf(pill) + 1).find((each) => each.text === '');
    (after ?? this.#pills.find((each) => each.text === '') ?? this.#tail).focus();
  }

  #step(pill, step) {
    const stops = [...this.#pills, this.#tail];
    stops[stops.indexOf(pill) + step]?.focus();
  }

  /** Backspace in an empty pill takes an optional one away and goes back. */
  #back(pill) {
    const index = this.#pills.indexOf(pill);
    if (!pill.option.required) {
      this.#pills.splice(index, 1);
      this.#arrange();
      (this.#pills[index - 1] ?? this.#tail).focus();
    } else if (index > 0) {
      this.#pills[index - 1].focus();
    } else {
      this.#listener.onLeave(`/${this.#command.key}`);
    }
  }

  #other(name, value) {
    const option = optionNamed(this.#command, name);
    const existing = this.#pills.find((pill) => pill.option === option);
    const pill = existing ?? this.#addPill(option, '');
    if (!existing) {
      this.#arrange();
    }
    pill.text = value;
    pill.focus();
  }

  #tailTyped() {
    const typed = /^\s*([^\s:]+):(.*)$/.exec(this.#tail.value);
    if (typed && optionNamed(this.#command, typed[1])) {
      this.#tail.value = '';
      this.#other(typed[1], typed[2]);
    } else {
      this.#suggestOptions();
    }
  }

  #suggestOptions() {
    const typed = this.#tail.value.trim().toLowerCase();
    const fitting = this.#unused().filter((option) => option.title.toLowerCase().includes(typed));
    this.#suggestions.show(this.#tail, {
      preselect: typed !== '',
      groups: [
        {
          title: 'Options',
          rows: fitting.map((option) => ({
            label: `${option.title}: ${localised(option, 'description')}`,
            view: [
              el('span', { class: 'suggestion-name' }, option.title),
              el('span', { class: 'suggestion-detail' }, localised(option, 'description')),
            ],
            pick: () => {
              this.#tail.value = '';
              this.#other(option.name, '');
            },
          })),
        },
      ],
    });
  }

  #tailKey(event) {
    const last = this.#pills.at(-1);
    const atStart = this.#tail.selectionStart === 0 && this.#tail.selectionEnd === 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && this.#suggestions.hasActive) {
      event.preventDefault();
      this.#suggestions.pick();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#listener.onSend();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#listener.onLeave('');
    } else if (event.key === 'Backspace' && this.#tail.value === '') {
      event.preventDefault();
      last ? last.focus() : this.#listener.onLeave(`/${this.#command.key}`);
    } else if (((event.key === 'Tab' && event.shiftKey) || (event.key === 'ArrowLeft' && atStart)) && last) {
      event.preventDefault();
      last.focus();
    }
  }
}

/** What an autocomplete question tells of an option that may be half typed. */
function typedValue(pill) {
  if (pill.picked !== null) {
    return pill.picked.value;
  }
  return problemOf(pill.option, pill.text) === '' ? valueOf(pill.option, pill.text, pill.picked) : pill.text;
}
