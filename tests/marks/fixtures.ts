import type { ModelSummary } from '../../lib/catalog/summary';
import type { IdentifierKey } from '../../lib/identifiers/key';
import type { LinkHit } from '../../lib/marks/find-hits';
import { aSummary } from '../fixtures/cards';

/** A model whose slug is its name. */
export const aModel = (name: string): ModelSummary => aSummary({ slug: name, name, score: 50, label: 'Partial' });

/** Every link of the document as a hit: `data-key` names its identifier, `data-model` its models. */
export function hitsIn(document: Document): LinkHit[] {
  return [...document.querySelectorAll<HTMLElement>('a[data-key]')].map((element, index) => ({
    element,
    key: `doi:10.1000/${element.dataset.key}` as IdentifierKey,
    models: (element.dataset.model ?? element.dataset.key ?? '').split(' ').map(aModel),
    order: Number(element.dataset.order ?? index),
  }));
}

/** Idle time at once, with enough of it. */
export const idleAtOnce = (work: (deadline: { timeRemaining: () => number }) => void): void =>
  work({ timeRemaining: () => 50 });
