import type { Name } from './work';

/** Words before a family name that belong to it and are not sorted by: `van der`, `de la`. Written small by who bears the name. */
const particle = /^((?:\p{Ll}[\p{L}'’.]*\s+)+)(?=\p{Lu})/u;

/** A person's name as the services give it: particles told from the family name, stray spaces gone. Absent: there is none. */
export function personName(name: { given?: string; family?: string; suffix?: string }): Name | undefined {
  const [given, family, suffix] = [name.given, name.family, name.suffix].map(trimmed);
  if (!family) return given ? { literal: given } : undefined;
  const before = particle.exec(family)?.[1];
  return {
    ...(before ? { 'non-dropping-particle': before.trim(), family: family.slice(before.length) } : { family }),
    ...(given ? { given } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** A name of one part, as an organization has. */
export function wholeName(name: string | undefined): Name | undefined {
  const literal = trimmed(name);
  return literal ? { literal } : undefined;
}

/** `Vaswani, Ashish`: the comma tells the parts; a name without one stays whole. */
export function namedInOrder(name: string | undefined): Name | undefined {
  const [family, given, more] = (name ?? '').split(',');
  return given !== undefined && more === undefined ? personName({ family, given }) : wholeName(name);
}

const trimmed = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim() || undefined;
