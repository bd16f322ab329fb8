import type { ModelSummary } from './catalog/summary';
import { plural, text } from './text';

export interface Badge {
  /** At most four characters fit. */
  text: string;
  /** What the toolbar button says when pointed at. */
  title: string;
}

/** The toolbar's word on a page's models: the score of one, the number of several. Empty for none. */
export function badgeOf(models: readonly ModelSummary[]): Badge {
  const [model, ...others] = models;
  if (!model) return { text: '', title: text('extensionName') };
  if (others.length > 0) {
    return { text: `×${models.length}`, title: plural('badgeTitleFamily', models.length, String(models.length)) };
  }
  if (model.score === undefined) return { text: '–', title: text('badgeTitleNoScore', model.name) };
  const label = model.label ? text(`label_${model.label}`) : text('noScore');
  return { text: String(model.score), title: text('badgeTitle', model.name, model.score, label) };
}
