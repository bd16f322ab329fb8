import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ResourcesSection } from '../../components/ResourcesSection';
import { aRecord, fullRecord } from '../fixtures/cards';
import { expectAccessible } from './axe';

describe("a model's resources", () => {
  it('are listed by kind, in reading order', async () => {
    render(<ResourcesSection record={fullRecord} />);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Repository',
      'Research paper',
      'Weights',
      'Demo',
      'Runs on',
    ]);
    await expectAccessible();
  });

  it.each([
    ['MrGiovanni/ModelsGenesis', 'https://github.com/MrGiovanni/ModelsGenesis'],
    ['doi:10.1016/j.media.2020.101840', 'https://doi.org/10.1016/j.media.2020.101840'],
    ['MrGiovanni/ModelsGenesis', 'https://huggingface.co/MrGiovanni/ModelsGenesis'],
    ['demo.example.org/genesis', 'https://demo.example.org/genesis'],
    ['NVIDIA BioNeMo', 'https://bio.rodeo/providers/nvidia-bionemo'],
  ])('%s leads to %s', (name, href) => {
    render(<ResourcesSection record={fullRecord} />);
    const links = screen.getAllByRole('link', { name: (shown) => shown.startsWith(name) });
    expect(links.map((link) => link.getAttribute('href'))).toContain(href);
  });

  it('are not there when there are none', () => {
    expect(render(<ResourcesSection record={aRecord()} />).container.childElementCount).toBe(0);
  });
});
