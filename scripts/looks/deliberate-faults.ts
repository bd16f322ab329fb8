/**
 * What a person would see, made on purpose on a page: the element, and a JavaScript statement about `element` and its
 * last `text` node. `undoFault` takes it back.
 */
export interface Fault {
  name: string;
  element: string;
  make: string;
}

/** For a card in the popup. */
export const faults: Fault[] = [
  {
    name: 'an accent colour a little off',
    element: '.rodeo',
    make: `element.style.setProperty('--accent', 'light-dark(#0b5f6b, #5cbcc8)')`,
  },
  { name: 'a button 4 px lower', element: '.action-row .action', make: `element.style.translate = '0 4px'` },
  { name: 'a label that is missing', element: '.openness-label', make: `element.style.visibility = 'hidden'` },
  {
    name: 'letters 1 px smaller',
    element: '.released',
    make: `element.style.fontSize = parseFloat(getComputedStyle(element).fontSize) - 1 + 'px'`,
  },
  { name: 'a word that is missing', element: '.released', make: `text.data = text.data.replace(/\\S+$/, '')` },
];

const found = (selector: string) => `
  const element = document.querySelector(${JSON.stringify(selector)});
  const text = [...element.childNodes].findLast(({ nodeType }) => nodeType === Node.TEXT_NODE);`;

/** To be evaluated in the page. */
export const makeFault = ({ element, make }: Fault): string => `{${found(element)}
  globalThis.before = { style: element.style.cssText, words: text?.data };
  ${make};
}`;

/** To be evaluated in the page after `makeFault`. */
export const undoFault = ({ element }: Fault): string => `{${found(element)}
  element.style.cssText = globalThis.before.style;
  if (text) text.data = globalThis.before.words;
}`;
