import { el } from './dom.js';
import { isSelect, KIND } from './components.js';
import { formatted } from './formatted.js';
import { icon } from './icons.js';
import { problemIn } from './outcome.js';
import { selectBox } from './selects.js';
import { avatar } from './avatar.js';
import { session } from './session.js';

const PARAGRAPH = 2;
const LONGEST = 4000;
let nextId = 0;

/** Shows a bot's form; closing it forgets what was written, as Discord does. */
export function openModal(modal) {
  const fields = modal.components.flatMap(fieldsOf);
  const titleId = `modal-title-${(nextId += 1)}`;
  const problem = el('div', { class: 'modal-problem', role: 'alert', hidden: true });
  const submit = el('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const bot = session.bots[0];
  const form = el(
    'form',
    { class: 'modal', novalidate: true },
    el(
      'header',
      { class: 'modal-head' },
      bot && avatar(bot, 24),
      el('h2', { id: titleId }, modal.title),
      el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: () => dialog.close() }, icon('close')),
    ),
    el('div', { class: 'modal-body' }, fields.map((field) => field.view), problem),
    el(
      'footer',
      { class: 'modal-foot' },
      el('button', { type: 'button', class: 'button plain', onclick: () => dialog.close() }, 'Cancel'),
      submit,
    ),
  );
  const dialog = el('dialog', { class: 'modal-dialog', 'aria-labelledby': titleId }, form);

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const wrong = fields.filter((field) => !field.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return;
    }
    submit.disabled = true;
    problem.hidden = true;
    const failure = await send(modal, fields);
    submit.disabled = false;
    if (failure === null) {
      dialog.close();
    } else {
      problem.textContent = failure;
      problem.hidden = false;
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit();
    }
  });
  const opener = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener?.focus?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  fields.find((field) => field.key)?.focus();
}

async function send(modal, fields) {
  const values = Object.fromEntries(fields.filter((field) => field.key).map((field) => [field.key, field.value()]));
  try {
    const answer = await session.act({ modal: modal.id, fields: values });
    if (answer.modal) {
      openModal(answer.modal);
    }
    return problemIn(answer);
  } catch (failure) {
    return failure.message;
  }
}

function fieldsOf(component) {
  switch (component.type) {
    case KIND.row:
      return component.components.flatMap(fieldsOf);
    case KIND.label:
      return fieldsOf({ ...component.component, label: component.label, hint: component.description });
    case KIND.textInput:
      return [textField(component)];
    case KIND.text:
      return [{ view: el('div', { class: 'text-display' }, formatted(component.content)), check: () => true }];
    default:
      return isSelect(component) ? [selectField(component)] : [];
  }
}

function labelled(component, id, input, problem, count) {
  return el(
    'div',
    { class: 'field' },
    el(
      'label',
      { class: 'field-label', for: id },
      component.label,
      component.required !== false && el('span', { class: 'required', 'aria-hidden': 'true' }, ' *'),
    ),
    component.hint && el('div', { class: 'field-hint' }, component.hint),
    input,
    el('div', { class: 'field-foot' }, problem, count),
  );
}

function textField(component) {
  const id = `field-${(nextId += 1)}`;
  const most = component.max_length ?? LONGEST;
  const input = el(component.style === PARAGRAPH ? 'textarea' : 'input', {
    id,
    name: component.custom_id,
    class: 'text-input',
    type: component.style === PARAGRAPH ? null : 'text',
    rows: component.style === PARAGRAPH ? '4' : null,
    maxlength: String(most),
    placeholder: component.placeholder,
    autocomplete: 'off',
    required: component.required !== false,
  });
  input.value = component.value ?? '';
  const problem = el('span', { class: 'field-problem', id: `${id}-problem` });
  const count = el('span', { class: 'field-count', 'aria-hidden': 'true' });
  input.setAttribute('aria-describedby', problem.id);
  const check = () => {
    problem.textContent = problemOf(component, input.value);
    input.setAttribute('aria-invalid', String(problem.textContent !== ''));
    return problem.textContent === '';
  };
  const tally = () => {
    count.textContent = component.max_length ? `${input.value.length}/${most}` : '';
  };
  input.addEventListener('input', () => {
    tally();
    if (problem.textContent !== '') {
      check();
    }
  });
  tally();
  return {
    key: component.custom_id,
    view: labelled(component, id, input, problem, count),
    value: () => input.value,
    focus: () => input.focus(),
    check,
  };
}

function problemOf(component, text) {
  if (text.length === 0) {
    return component.required === false ? '' : 'This field is required.';
  }
  const least = component.min_length ?? 0;
  return text.length < least ? `Must be ${least} or more in length.` : '';
}

function selectField(component) {
  const id = `field-${(nextId += 1)}`;
  const problem = el('span', { class: 'field-problem' });
  let chosen = (component.options ?? []).filter((option) => option.default).map((option) => option.value);
  const box = selectBox(component, {
    onChosen: (values) => {
      chosen = values;
      problem.textContent = '';
    },
  });
  box.id = id;
  return {
    key: component.custom_id,
    view: labelled(component, id, box, problem, null),
    value: () => chosen,
    focus: () => box.focus(),
    check: () => {
      problem.textContent = chosen.length === 0 && component.required !== false ? 'This field is required.' : '';
      return problem.textContent === '';
    },
  };
}
