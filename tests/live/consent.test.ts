import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askConsent, giveConsentBack, hasConsent } from '../../lib/live/consent';

const permissions = { contains: vi.fn(), request: vi.fn(), remove: vi.fn() };
const browsingActivity = { data_collection: ['browsingActivity'] };
beforeEach(() => {
  Object.assign(fakeBrowser, { permissions });
  for (const one of Object.values(permissions)) one.mockReset();
});

describe('consent to figures that come by themselves', () => {
  it.each([true, false])('is what the person says to Firefox: %s', async (answer) => {
    permissions.contains.mockResolvedValue(answer);
    permissions.request.mockResolvedValue(answer);
    expect(await hasConsent(true)).toBe(answer);
    expect(await askConsent(true)).toBe(answer);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith(browsingActivity);
  });

  it('is given back when it is needed no more', async () => {
    await giveConsentBack(true);
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(browsingActivity);
  });

  it('is no matter of browsers that know no such permission, and they are not asked', async () => {
    expect([await hasConsent(false), await askConsent(false)]).toEqual([true, true]);
    await giveConsentBack(false);
    for (const one of Object.values(permissions)) expect(one).not.toHaveBeenCalled();
  });
});
