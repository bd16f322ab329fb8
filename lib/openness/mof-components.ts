import data from './mof-data.json';

/*
 * The components and licenses of the Model Openness Framework, as its reference tool codes them (source in mof-data.json).
 */

export type Domain = 'code' | 'data' | 'document';
/** I open science, II open tooling, III open model: I asks for all that II asks for, II for all of III. */
export type MofLevel = 1 | 2 | 3;

export interface MofComponent {
  /** The tool's own number. */
  id: number;
  /** The exact name in the tool's files. */
  name: string;
  domain: Domain;
  /** The lowest class that asks for it. */
  class: MofLevel;
  required: boolean;
}

/** All 17, by id. */
export const mofComponents = data.components as readonly MofComponent[];

export const technicalReport = 11;
export const researchPaper = 21;

const open = new Set(data.openLicenses);
const appropriate: Record<Domain, ReadonlySet<string>> = {
  code: new Set(data.typeAppropriate.code),
  data: new Set(data.typeAppropriate.data),
  document: new Set(data.typeAppropriate.document),
};

/** By its exact SPDX identifier: `MIT License` is not one. */
export const isOpenLicense = (license: string): boolean => open.has(license);

/** Whether a license was written for such a thing; an open one that was not still counts, with a warning. */
export const isTypeAppropriate = (license: string, domain: Domain): boolean => appropriate[domain].has(license);
