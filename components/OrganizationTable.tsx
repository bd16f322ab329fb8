import type { OrganizationCount } from '../lib/catalog/query';
import { formatCount } from '../lib/format';
import { language, text } from '../lib/text';
import { EmptyState } from './EmptyState';
import { LabelShares } from './LabelShares';

export type OrganizationTableProps = {
  organizations: readonly OrganizationCount[];
  /** There may be more than these. */
  onMore: (() => void) | undefined;
  onOrganization: (name: string) => void;
  onOpen: (slug: string) => void;
};

/** The organizations of the selection with what their models come to. */
export function OrganizationTable({ organizations, onMore, onOrganization, onOpen }: OrganizationTableProps) {
  if (organizations.length === 0) {
    return <EmptyState title={text('noOrganizations')} hint={text('noResultsHint')} action={undefined} />;
  }
  return (
    <>
      <table class="organizations figures">
        <thead>
          <tr>
            <th scope="col">{text('organization')}</th>
            <th scope="col" class="number">
              {text('models')}
            </th>
            <th scope="col">{text('openness')}</th>
            <th scope="col" class="number wide-only">
              {text('withWeights')}
            </th>
            <th scope="col" class="wide-only">
              {text('mostCited')}
            </th>
          </tr>
        </thead>
        <tbody>
          {organizations.map(({ name, models, labels, hasWeights, best }) => (
            <tr key={name}>
              <th scope="row">
                <button type="button" class="text-button" onClick={() => onOrganization(name)}>
                  {name}
                </button>
              </th>
              <td class="number">{formatCount(models, language())}</td>
              <td>
                <LabelShares labels={labels} />
              </td>
              <td class="number wide-only">{formatCount(hasWeights, language())}</td>
              <td class="wide-only">
                {best.citations !== undefined && (
                  <button type="button" class="text-button plain" onClick={() => onOpen(best.slug)}>
                    {best.name}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onMore && (
        <p class="show-more">
          <button type="button" class="text-button" onClick={onMore}>
            {text('showMore')}
          </button>
        </p>
      )}
    </>
  );
}
