import type { CategoryLeaders, OrganizationCount, Plot, PlotPoint } from '../query';
import type { ModelSummary } from '../summary';

/** More points than these can be neither drawn quickly nor told apart. */
const mostPoints = 3000;

/** The models' places in the plot of openness against citations, the most cited first. */
export function plotOf(models: readonly ModelSummary[]): Plot {
  const points = models.flatMap(({ slug, name, score, citations, label }): PlotPoint[] =>
    score === undefined || citations === undefined ? [] : [{ slug, name, score, citations, label }],
  );
  points.sort((a, b) => b.citations - a.citations || b.score - a.score);
  return { points: points.slice(0, mostPoints), total: models.length };
}

/** The organizations of the models, those with the most models first. */
export function organizationsOf(models: readonly ModelSummary[], limit: number): OrganizationCount[] {
  const byName = new Map<string, OrganizationCount>();
  for (const model of models) {
    for (const name of new Set(model.organizations)) {
      const known = byName.get(name);
      const count = known ?? { name, models: 0, labels: {}, hasWeights: 0, hasCode: 0, best: model };
      if (!known) byName.set(name, count);
      count.models += 1;
      if (model.label) count.labels[model.label] = (count.labels[model.label] ?? 0) + 1;
      if (model.hasWeights) count.hasWeights += 1;
      if (model.hasCode) count.hasCode += 1;
      if ((model.citations ?? -1) > (count.best.citations ?? -1)) count.best = model;
    }
  }
  const names = new Intl.Collator('en');
  return [...byName.values()].sort((a, b) => b.models - a.models || names.compare(a.name, b.name)).slice(0, limit);
}

/** The first models of each category, in the order they come in; categories with the most models first. */
export function leadersOf(models: readonly ModelSummary[], each: number): CategoryLeaders[] {
  const byCategory = new Map<string, CategoryLeaders>();
  for (const model of models) {
    for (const category of model.categories) {
      const known = byCategory.get(category);
      const group = known ?? { category, total: 0, leaders: [] };
      if (!known) byCategory.set(category, group);
      group.total += 1;
      if (group.leaders.length < each) group.leaders.push(model);
    }
  }
  return [...byCategory.values()].sort((a, b) => b.total - a.total || (a.category < b.category ? -1 : 1));
}
