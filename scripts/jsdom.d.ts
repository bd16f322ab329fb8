/** The part of jsdom that the command lines use; the package ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url?: string; contentType?: string });
    readonly window: Window & { close(): void };
  }
}
