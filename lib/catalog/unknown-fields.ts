/**
 * Paths of the fields that a schema left out, for example `papers[0].titel`: clients ignore what they do not know, but
 * in the project's own source it is a misspelling. `parsed` is what the schema made of `input`.
 */
export function unknownFields(input: unknown, parsed: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(input) && Array.isArray(parsed)) {
    return input.flatMap((item, index) => unknownFields(item, parsed[index], [...path, index]));
  }
  if (!isObject(input) || !isObject(parsed)) return [];
  return Object.entries(input).flatMap(([name, value]) =>
    Object.hasOwn(parsed, name) ? unknownFields(value, parsed[name], [...path, name]) : [[...path, name]],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
