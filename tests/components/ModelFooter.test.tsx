import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ModelFooter } from '../../components/ModelFooter';
import { expectAccessible } from './axe';

describe("the card's foot", () => {
  it.each([
    [/^Full page on bio\.rodeo/, 'https://bio.rodeo/models/esm-2'],
    [/^About/, 'https://bio.rodeo/about'],
    [/^FAQ/, 'https://bio.rodeo/faq'],
  ])('has the link %s', async (name, href) => {
    render(<ModelFooter url="https://bio.rodeo/models/esm-2" release="2026-09-15.1" />);
    expect(screen.getByRole('link', { name })).toHaveProperty('href', href);
    await expectAccessible();
  });

  it.each([
    ['2026-09-15.1', 'Catalogue of 15 Sept 2026'],
    ['2026-09-15.12', 'Catalogue of 15 Sept 2026'],
    ['preview', 'Catalogue of preview'],
  ])('says that release %s is the %s', (release, said) => {
    render(<ModelFooter url="https://bio.rodeo/models/esm-2" release={release} />);
    expect(screen.getByText(said)).toBeTruthy();
  });
});
