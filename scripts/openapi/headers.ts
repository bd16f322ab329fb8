/** What every answer carries, and what differs between the one file that changes and the others. */
const everywhere = {
  'Access-Control-Allow-Origin': {
    description: 'Always `*`: clients ask without cookies, from any origin, and the catalogue is public.',
    required: true,
    schema: { type: 'string', const: '*' },
  },
  'Content-Encoding': {
    description:
      'Compressed where the client accepts it: `br` or `gzip`. Hash and length are those of the decoded body.',
    schema: { type: 'string', enum: ['br', 'gzip'] },
  },
};

export const headers = {
  changing: {
    ETag: {
      description: 'Another one for every content. Asked with it again, the server answers 304 and nothing else.',
      required: true,
      schema: { type: 'string' },
      example: '"66f0-19a4"',
    },
    'Cache-Control': {
      description: 'An hour at most, so that a release reaches clients, and no cache names files that are gone.',
      required: true,
      schema: { type: 'string' },
      example: 'public, max-age=300',
    },
    ...everywhere,
  },
  immutable: {
    'Cache-Control': {
      description: 'Under this name the content is never another.',
      schema: { type: 'string' },
      example: 'public, max-age=31536000, immutable',
    },
    ...everywhere,
  },
  everywhere,
};
