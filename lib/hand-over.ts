/*
 * How the detector hands what it found to a script that is injected later into the same isolated world. The page, in
 * its own world, does not see it.
 */

const running = Symbol.for('bio.rodeo/detector');

/** Whether the detector is in this tab. */
export const detectorRuns = (scope: object): boolean => running in scope;

/** Detector: it is in this tab from now on. False when it was there already. */
export function startRunning(scope: object): boolean {
  if (detectorRuns(scope)) return false;
  (scope as { [running]?: true })[running] = true;
  return true;
}

interface Place<View> {
  view?: View;
  render?: (view: View | undefined) => void;
}

function placeIn<View>(scope: object, name: string): Place<View> {
  const holder = scope as Record<symbol, Place<View>>;
  const key = Symbol.for(`bio.rodeo/${name}`);
  holder[key] ??= {};
  return holder[key];
}

/** Detector: draw this, or nothing. Remembered until the script is there; false while it is not. */
export function handOver<View>(scope: object, name: string, view: View | undefined): boolean {
  const place = placeIn<View>(scope, name);
  place.view = view;
  place.render?.(view);
  return place.render !== undefined;
}

/** The injected script: draw what is handed over, now and later. False when another copy of the script already does. */
export function takeOver<View>(scope: object, name: string, render: (view: View | undefined) => void): boolean {
  const place = placeIn<View>(scope, name);
  if (place.render) return false;
  place.render = render;
  if (place.view) render(place.view);
  return true;
}
