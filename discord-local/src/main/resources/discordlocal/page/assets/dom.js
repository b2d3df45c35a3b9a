const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Builds an element. Children become nodes or text: markup in them stays text. */
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    set(node, name, value);
  }
  node.append(...present(children));
  return node;
}

/** Replaces everything inside a node. */
export function fill(node, ...children) {
  node.replaceChildren(...present(children));
  return node;
}

/** Replaces everything inside a node; what had the focus has it again if it is still there. */
export function refill(node, ...children) {
  const label = node.contains(document.activeElement) ? labelOf(document.activeElement) : null;
  fill(node, ...children);
  if (label !== null) {
    [...node.querySelectorAll('button, a, input')].find((each) => labelOf(each) === label)?.focus();
  }
  return node;
}

function labelOf(node) {
  return node.getAttribute('aria-label') ?? node.textContent;
}

function present(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

function set(node, name, value) {
  if (value === undefined || value === null || value === false) {
    return;
  }
  if (typeof value === 'function') {
    node.addEventListener(name.slice('on'.length), value);
  } else if (name === 'style') {
    Object.entries(value).forEach(([property, text]) => node.style.setProperty(property, text));
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}

/** A drawing on a 24 by 24 grid, invisible to screen readers. */
export function drawing(paths, name) {
  const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  for (const d of paths) {
    const path = document.createElementNS(SVG_NAMESPACE, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** The address if a browser may safely open it, otherwise null. */
export function webAddress(text) {
  const address = URL.parse?.(text) ?? parsed(text);
  return address && ['http:', 'https:'].includes(address.protocol) ? address.href : null;
}

function parsed(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** A link that opens elsewhere, or plain text when the address is not one of the web. */
export function outwardLink(address, attributes, ...children) {
  const href = webAddress(address);
  return href === null
    ? el('span', { class: attributes?.class }, ...children)
    : el('a', { ...attributes, href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** A path on this server, for files that it keeps itself; null for anything foreign. */
export function ownPath(text) {
  if (!text) {
    return null;
  }
  if (text.startsWith('data:image/')) {
    return text;
  }
  const address = text.startsWith('/') ? parsed(location.origin + text) : parsed(text);
  const own = address && (address.origin === location.origin || isLoopback(address));
  return own && address.pathname.startsWith('/attachments/') ? address.pathname + address.search : null;
}

function isLoopback(address) {
  return ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname) && address.port === location.port;
}
