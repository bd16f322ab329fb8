/*
 * How much a person may keep of one model. Apart from the schema, so that pages need no zod to know it.
 */

/** Of a note, in characters. */
export const longestNote = 20_000;
/** Of one tag, in characters. */
export const longestTag = 60;
/** Of a model's tags. */
export const mostTags = 50;
export const mostAcknowledged = 500;
