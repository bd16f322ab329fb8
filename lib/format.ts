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
  // Chinese and Japanese lists of units have nothing between their items.
  if (type === 'unit' && /^(?:ja|zh)\b/.test(language)) return values.join('、');
  return new Intl.ListFormat(language, { type }).format(values);
}

/** A name that begins with a capital, as it stands within a sentence: German writes its nouns large there too. */
export function withinSentence(name: string, language: string): string {
  return /^de\b/.test(language) ? name : name.toLocaleLowerCase(language);
}

/** A moment as people say when to come back: "14:05" on the day of `now`, else with the date. Both in milliseconds since 1970. */
export function formatTime(time: number, language: string, now: number): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  const format = new Intl.DateTimeFormat(language, { ...(sameDay ? {} : { dateStyle: 'medium' }), timeStyle: 'short' });
  return format.format(new Date(time));
}

const units = [
  ['year', 365.25 * 86_400],
  ['month', 30.44 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How long ago, in the largest unit of which one has passed: "3 hours ago". Absent for less than a minute. Milliseconds. */
export function formatAge(age: number, language: string): string | undefined {
  const seconds = age / 1000;
  const [unit, length] = units.find(([, length]) => seconds >= length) ?? [];
  if (unit === undefined || length === undefined) return undefined;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}

/** "Jan 2025 – Nov 2026", two ISO dates in the language's own way of a span; one where both are in one month. */
export function formatSpan(since: string, until: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const [from, to] = [new Date(since), new Date(until)];
  return Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) ? '' : format.formatRange(from, to);
}

/** A moment (ms since 1970) as "Nov 25, 2026, 2:05 PM", in the person's time zone. */
export function formatMoment(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
