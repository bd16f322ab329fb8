import type { z } from 'zod';
import { categories } from './categories';
import { checkLines, type Line, type SourceFile } from './check-lines';
import { deriveIdentifiers } from './derive-identifiers';
import { huggingFaceProblem, paperKeyProblem, repositoryProblem } from './key-problem';
import { FiguresLine, ModelFacts } from './schema';

/** The most models that one repository or paper has named so far; above it, a shared resource was probably taken for one. */
const largestFamily = 6;

const OurModel = ModelFacts.superRefine((model, context) => {
  const report = (path: PropertyKey[], message: string | undefined) => {
    if (message !== undefined) context.addIssue({ code: 'custom', path, message });
  };
  model.categories.forEach((category, index) => {
    if (!(categories as readonly string[]).includes(category)) {
      report(['categories', index], `"${category}" is not one of ${categories.join(', ')}`);
    }
  });
  model.papers.forEach((paper, index) => {
    report(['papers', index, 'identifier'], paperKeyProblem(paper.identifier));
    paper.alternates.forEach((key, at) => {
      report(['papers', index, 'alternates', at], paperKeyProblem(key));
    });
  });
  model.repositories.forEach((repository, index) => {
    report(['repositories', index], repositoryProblem(repository));
  });
  model.huggingFace.forEach((id, index) => {
    report(['huggingFace', index], huggingFaceProblem(id));
  });
  if (model.url !== `https://bio.rodeo/models/${model.slug}`) {
    report(['url'], `the page of ${model.slug} is https://bio.rodeo/models/${model.slug}`);
  }
});

export interface CheckedSource {
  models: z.infer<typeof ModelFacts>[];
  figures: z.infer<typeof FiguresLine>[];
  /** `catalog/models.jsonl:123: papers[0].identifier: reason`, one for everything that is wrong. */
  problems: string[];
  /** What is suspicious but may be right. */
  warnings: string[];
}

/** Checks every line of the source; nothing may be published while there are problems. */
export function checkSource(models: SourceFile, figures: SourceFile): CheckedSource {
  const checkedModels = checkLines(models, OurModel);
  const checkedFigures = checkLines(figures, FiguresLine);
  const slugs = new Set(checkedModels.slugs);
  const orphans = checkedFigures.lines
    .filter(({ value }) => !slugs.has(value.slug))
    .map(({ where, value }) => `${where}: slug: ${models.name} has no model "${value.slug}"`);
  return {
    models: checkedModels.lines.map(({ value }) => value),
    figures: checkedFigures.lines.map(({ value }) => value),
    problems: [...checkedModels.problems, ...checkedFigures.problems, ...orphans],
    warnings: largeFamilies(checkedModels.lines),
  };
}

function largeFamilies(lines: Line<z.infer<typeof ModelFacts>>[]): string[] {
  const families = new Map<string, string[]>();
  for (const { where, value } of lines) {
    for (const key of deriveIdentifiers(value)) families.set(key, [...(families.get(key) ?? []), where]);
  }
  return [...families]
    .filter(([, family]) => family.length > largestFamily)
    .map(([key, family]) => `${family[0]}: ${key} names ${family.length} models: is it really one of theirs?`);
}
