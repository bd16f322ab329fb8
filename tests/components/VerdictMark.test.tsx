import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { VerdictMark } from '../../components/VerdictMark';
import { expectAccessible } from './axe';

describe('a verdict', () => {
  it.each([
    ['found', 'found'],
    ['partial', 'partial'],
    ['absent', 'not found here'],
    ['unknown', 'unknown'],
  ] as const)('%s is a word', async (verdict, word) => {
    render(<VerdictMark verdict={verdict} />);
    expect(screen.getByText(word)).toBeTruthy();
    await expectAccessible();
  });
});
