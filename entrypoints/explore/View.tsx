import { Leaderboard } from '../../components/Leaderboard';
import { OrganizationTable } from '../../components/OrganizationTable';
import { PlotView } from '../../components/PlotView';
import { Skeleton } from '../../components/Skeleton';
import type { Overview } from './use-overview';

export type ViewProps = {
  overview: Overview | undefined;
  onOpen: (slug: string) => void;
  onCategory: (category: string) => void;
  onOrganization: (name: string) => void;
  onMore: () => void;
};

/** The view that was chosen in place of the list. */
export function View({ overview, onOpen, onCategory, onOrganization, onMore }: ViewProps) {
  switch (overview?.view) {
    case 'leaders':
      return <Leaderboard groups={overview.groups} onOpen={onOpen} onCategory={onCategory} />;
    case 'organizations':
      return (
        <OrganizationTable
          organizations={overview.organizations}
          onMore={overview.more ? onMore : undefined}
          onOrganization={onOrganization}
          onOpen={onOpen}
        />
      );
    case 'plot':
      return <PlotView plot={overview.plot} onOpen={onOpen} />;
    default:
      return <Skeleton rows={8} />;
  }
}
