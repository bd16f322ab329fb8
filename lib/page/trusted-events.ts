/** Lets only a person's events through to what stands in a shadow root, and keeps the keys pressed in there inside. */
export function guardEvents(shadow: ShadowRoot): void {
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown']) {
    shadow.addEventListener(type, (event) => !event.isTrusted && event.stopImmediatePropagation(), { capture: true });
  }
  for (const type of ['keydown', 'keyup', 'keypress']) {
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }
}
