import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { AgePage } from './age/age.tsx'
import { SignInPage } from './entry/sign-in.tsx'
import { SignUpPage } from './entry/sign-up.tsx'
import { FamilyPage } from './family/family.tsx'
import { GuardPage } from './family/guard.tsx'
import { GuardedPage } from './family/guarded.tsx'
import { LearningPage } from './learning/learning.tsx'
import { SettingsPage } from './family/settings.tsx'
import { FeedPage } from './feed/feed.tsx'
import { VideoPage } from './feed/video.tsx'
import { PeoplePage } from './people/people.tsx'
import { ProfilePage } from './people/profile.tsx'
import { SearchPage } from './people/search.tsx'
import { PostPage } from './post/post.tsx'
import { HelpPage } from './safety/help.tsx'
import { NoticePage } from './safety/notice.tsx'
import { NoticesPage } from './safety/notices.tsx'
import { ReportsPage } from './safety/reports.tsx'
import { StatusPage } from './safety/status.tsx'
import { Broken, Missing, Shell } from './shell.tsx'
import { InboxPage } from './words/inbox.tsx'
import { ThreadPage } from './words/thread.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: Missing })
const page = <P extends string>(path: P, component: () => React.ReactNode) => createRoute({ getParentRoute: () => root, path, component })

export const router = createRouter({
  routeTree: root.addChildren([
    page('/', FeedPage), page('/v/$videoId', VideoPage), page('/search', SearchPage), page('/post', PostPage),
    page('/inbox', InboxPage), page('/messages/$personId', ThreadPage), page('/notices', NoticesPage), page('/notices/$noticeId', NoticePage),
    page('/me', ProfilePage), page('/people/$personId', ProfilePage), page('/people/$personId/$list', PeoplePage),
    page('/settings', SettingsPage), page('/status', StatusPage), page('/reports', ReportsPage), page('/help', HelpPage), page('/age', AgePage),
    page('/family', FamilyPage), page('/family/mine', GuardedPage), page('/learning', LearningPage), page('/family/$pairingId', GuardPage),
    page('/sign-in', SignInPage), page('/sign-up', SignUpPage),
  ]),
  defaultPreload: false,
  defaultErrorComponent: ({ error }) => <Broken error={error} />,
})

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
