import { z } from 'zod';

/*
 * What Mozilla's linter says of the package, against the list of what is known: code of libraries, each with why it does
 * no harm here. A warning that is not in the list, and one in the list that is no longer given, is a fault.
 */

export interface KnownWarning {
  /** Where it is found: files whose names begin so. */
  files: RegExp;
  code: 'UNSAFE_VAR_ASSIGNMENT' | 'DANGEROUS_EVAL';
  message: RegExp;
  library: string;
  harmless: string;
}

export const knownWarnings: readonly KnownWarning[] = [
  {
    files: /^(?:panel|marks|repository-box)\.js$|^chunks\/pages-/,
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    library: 'preact',
    harmless:
      'The implementation of dangerouslySetInnerHTML, which no component uses: a test forbids every kind of markup from text.',
  },
  {
    files: /^cite\.js$|^chunks\/write-/,
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    library: '@citation-js/core',
    harmless: 'In Cite.get with the format "real" and the type "html", which is never asked for.',
  },
  {
    files: /^chunks\/compare-/,
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    library: 'decode-named-character-reference',
    harmless: 'Decodes one entity by name (letters and digits, by its caller) in an element that is in no document.',
  },
  {
    files: /^chunks\/pdf-|^assets\/pdf\.worker/,
    code: 'DANGEROUS_EVAL',
    message: /Function constructor/,
    library: 'pdfjs-dist',
    harmless:
      'Tries for features of old browsers and for faster code: the content security policy of the extension refuses it, and the library goes the other way.',
  },
  {
    files: /^chunks\/pdf-|^assets\/pdf\.worker/,
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /call to import/,
    library: 'pdfjs-dist',
    harmless: 'Loads its own worker, a file of the package, or an image decoder that is not asked for.',
  },
];

const Finding = z.object({ code: z.string(), message: z.string(), file: z.string().optional() });
export const LintReport = z.object({ errors: z.array(Finding), warnings: z.array(Finding), notices: z.array(Finding) });

/** A sentence for each finding that is not known, and for each known one that is gone. */
export function lintFaults({ errors, warnings, notices }: z.infer<typeof LintReport>): string[] {
  const explains = (finding: z.infer<typeof Finding>) => (known: KnownWarning) =>
    known.files.test(finding.file ?? '') && known.code === finding.code && known.message.test(finding.message);
  const unknown = warnings.filter((warning) => !knownWarnings.some(explains(warning)));
  const gone = knownWarnings.filter((known) => !warnings.some((warning) => explains(warning)(known)));
  return [
    ...[...errors, ...unknown, ...notices].map(
      ({ code, message, file }) => `${file ?? 'package'}: ${code}, ${message}`,
    ),
    ...gone.map(({ library, code }) => `${code} of ${library} is no longer found: take it out of the list.`),
  ];
}
