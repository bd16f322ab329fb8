import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { type Access, SiteAccess } from '../../components/SiteAccess';
import { somePageActions } from '../fixtures/page-actions';
import { expectAccessible } from './axe';

const unseen: Access = { site: 'journal.example.org', looking: 'nowhere', checked: false, askable: true };

function show(access: Partial<Access>) {
  const actions = somePageActions();
  render(<SiteAccess access={{ ...unseen, ...access }} {...actions} />);
  return actions;
}
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const allSites = (checked: boolean) => screen.queryByRole('switch', { name: 'Look on all sites', checked });

describe('a page of any other site', () => {
  it.each<[string, Partial<Access>, string[], boolean | undefined]>([
    ['not looked at', {}, ['Check this page', 'Always look on this site'], false],
    ['looked at once', { checked: true }, ['Always look on this site'], false],
    ['of a site that was added', { looking: 'here', checked: true }, ['Stop'], false],
    ['while all sites are looked at', { looking: 'everywhere', checked: true }, [], true],
    ['on http', { askable: false }, ['Check this page'], undefined],
  ])('%s offers what is left to do', async (_, access, offered, everywhere) => {
    show(access);
    expect(buttons()).toEqual(offered);
    expect(allSites(true) !== null).toBe(everywhere === true);
    expect(allSites(false) !== null).toBe(everywhere === false);
    await expectAccessible();
  });

  it('says that it was not looked at, by its name', () => {
    show({});
    expect(screen.getByText('journal.example.org is not among the sites that the extension looks at.')).toBeTruthy();
  });

  it.each([
    [{}, 'Check this page', 'onCheck'],
    [{}, 'Always look on this site', 'onLookHere'],
    [{ looking: 'here' }, 'Stop', 'onStop'],
    [{}, 'Look on all sites', 'onLookEverywhere'],
    [{ looking: 'everywhere' }, 'Look on all sites', 'onStop'],
  ] as const)('with %j: %s', (access, name, called) => {
    const actions = show(access);
    fireEvent.click(screen.getByText(name));
    expect(Object.entries(actions).flatMap(([action, spy]) => spy.mock.calls.map(() => action))).toEqual([called]);
  });
});
