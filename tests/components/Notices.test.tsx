import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Notices } from '../../components/Notices';
import type { Notice } from '../../lib/live/work';
import { aPaper, live } from '../fixtures/live';
import { expectAccessible } from './axe';

const noticed = (...notices: Notice[]) => aPaper({ notices: live(notices, 'Crossref') });
const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('notices about papers', () => {
  it('warn of a retraction, with a link to its notice, its date and who says so', async () => {
    const notice = { type: 'retraction', doi: '10.1000/notice', date: '2023-11-14', from: 'retraction-watch' };
    const { container } = render(<Notices papers={[noticed(notice)]} />);
    expect(screen.getByRole('region', { name: 'Notices about the papers' })).toBeTruthy();
    expect(items()[0]).toMatch(/^Retracted: A paper Notice of 14 Nov 2023/);
    expect(screen.getByRole('link')).toHaveProperty('href', 'https://doi.org/10.1000/notice');
    expect(container.querySelector('.origin-note')?.textContent).toBe('Source: Crossref, Retraction Watch, 1 hour ago');
    await expectAccessible();
  });

  it.each([
    ['retraction', 'Retracted: A paper'],
    ['partial_retraction', 'Retracted: A paper'],
    ['withdrawal', 'Withdrawn: A paper'],
    ['removal', 'Removed: A paper'],
    ['expression_of_concern', 'Expression of concern: A paper'],
    ['correction', 'Corrected: A paper'],
    ['corrigendum', 'Corrected: A paper'],
    ['erratum', 'Corrected: A paper'],
  ])('call a %s %j', (type, words) => {
    render(<Notices papers={[noticed({ type })]} />);
    expect(items()[0]?.trim()).toBe(words);
  });

  it('put the gravest first', () => {
    render(<Notices papers={[noticed({ type: 'correction' }, { type: 'retraction' })]} />);
    expect(items().map((item) => item?.split(':')[0])).toEqual(['Retracted', 'Corrected']);
  });

  it("tell OpenAlex's word of a retraction that Crossref has no notice of, and not twice", () => {
    render(<Notices papers={[aPaper({ retracted: live(true) })]} />);
    expect(items()).toEqual(['Retracted: A paper OpenAlex lists it as retracted.']);
  });

  it('name a paper without a title by its identifier', () => {
    render(<Notices papers={[{ ...noticed({ type: 'erratum' }), title: undefined }]} />);
    expect(items()[0]).toContain('Corrected: 10.1000/1');
  });

  it.each([
    ['no papers', []],
    ['papers without notices', [noticed(), aPaper({ retracted: live(false) })]],
    ['a new edition, which is no warning', [noticed({ type: 'new_edition' }, { type: 'toString' })]],
  ])('are not there for %s', (_, papers) => {
    expect(render(<Notices papers={papers} />).container.textContent).toBe('');
  });
});
