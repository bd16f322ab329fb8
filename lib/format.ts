/** 1234567 → "1,234,567". */
export function formatCount(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** 12345 → "12K": for lists, where figures stand in columns. */
export function formatCompact(value: number, language: string): string {
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

/** 1234567 → "1.2 MB": decimal, as browsers and systems show sizes; at least kilobytes. */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 100 ? 1 : 0 }).format(
    value,
  );
}

/** 0.125 → "13%". */
export function formatShare(value: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** `2019` → "2019", `2019-08` → "August 2019" (or "Aug 2019"), `2019-08-20` with the day: as precise as known. Other words stay as they are. */
export function formatDate(date: string, language: string, month: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts?.[2]) return date;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month,
    ...(parts[3] ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? 1))));
}

/** "a, b, c", or "a, b and c" as a `conjunction`, in the language's own way of listing. */
export function formatList(values: readonly string[], language: string, type: 'unit' | 'conjunction' = 'unit'): string {
  return new Intl.ListFormat(language, { type }).format(values);
}

/** A moment (ms since 1970) as "Nov 25, 2026, 2:05 PM", in the person's time zone. */
export function formatMoment(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
