/** The part of Citation.js that is used here: https://github.com/citation-js/citation-js. It has no types of its own. */
declare module '@citation-js/core' {
  interface Entry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } };
    output: {
      format(name: 'bibtex', works: readonly object[], options: { format: 'object' }): Entry[];
      format(name: 'data', works: readonly object[], options: { format: 'text' }): string;
    };
    input: { chain(text: string, options?: { forceType?: string }): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
