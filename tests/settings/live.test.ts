import { expect, it } from 'vitest';
import { liveWishes } from '../../lib/settings/live';

it.each<[string, Record<string, unknown>, boolean]>([
  ['off at first', {}, false],
  ['on when it was turned on', { liveOnGitHub: true }, true],
  ['off when what is stored is no switch', { liveOnGitHub: 'on' }, false],
])('figures on GitHub by themselves are %s', (_, stored, on) => {
  expect(liveWishes.parse(stored)).toEqual({ liveOnGitHub: on });
});
