# An agent and tickets for tests, made through Znuny's own code; the tickets arrive as mail does.
# Their senders are awkward on purpose. What is there already (by name, by subject) stays as it is.
use strict;
use warnings;
use utf8;
use Encode qw(encode);
use Kernel::System::ObjectManager;

local $Kernel::OM = Kernel::System::ObjectManager->new( 'Kernel::System::Log' => { LogPrefix => 'seed' } );

sub object { return $Kernel::OM->Get("Kernel::System::$_[0]") }

my $root     = 1;
my $users    = object('User');
my $queues   = object('Queue');
my $services = object('GenericInterface::Webservice');

$users->SetPassword( UserLogin => 'root@localhost', PW => 'rootpass123' );
my $agent = $users->UserLookup( UserLogin => 'agent', Silent => 1 ) || $users->UserAdd(
    UserFirstname => 'Alex',
    UserLastname  => 'Agent',
    UserLogin     => 'agent',
    UserPw        => 'agentpass123',
    UserEmail     => 'alex.agent@demo.example',
    ValidID       => 1,
    ChangeUserID  => $root,
) || die "The agent was not made\n";
my $group = object('Group')->GroupLookup( Group => 'users' );
object('Group')->PermissionGroupUserAdd(
    GID        => $group,
    UID        => $agent,
    Permission => { rw => 1 },
    UserID     => $root,
);

# The address that comes with Znuny fails its own check: a reply would end in an error.
object('SystemAddress')->SystemAddressUpdate(
    ID       => 1,
    Name     => 'support@demo.example',
    Realname => 'Demo Support',
    ValidID  => 1,
    QueueID  => 1,
    UserID   => $root,
);
my %queues = reverse $queues->QueueList( Valid => 0 );
my $queue  = $queues{Support} || $queues->QueueAdd(
    Name            => 'Support',
    ValidID         => 1,
    GroupID         => $group,
    SystemAddressID => 1,
    SalutationID    => 1,
    SignatureID     => 1,
    UserID          => $root,
) || die "The queue was not made\n";

# A queue without a template offers no reply.
my $templates = object('StandardTemplate');
$queues->QueueStandardTemplateMemberAdd(
    QueueID            => $queue,
    StandardTemplateID => $templates->StandardTemplateLookup( StandardTemplate => 'empty answer' ),
    Active             => 1,
    UserID             => $root,
);

my $customers = object('CustomerUser');
my %jane      = (
    UserLogin      => 'jane.miller',
    UserFirstname  => 'Jane',
    UserLastname   => 'Miller',
    UserEmail      => 'jane.miller@customers.example',
    UserCustomerID => 'shop-customers',
);
$customers->CustomerUserAdd( %jane, Source => 'CustomerUser', ValidID => 1, UserID => $root )
    unless $customers->CustomerUserDataGet( User => 'jane.miller' );

# By it the tests open tickets of their own and read what was stored.
my %operations = (
    TicketCreate => { path => '/tickets',            method => 'POST' },
    TicketGet    => { path => '/tickets/:TicketID', method => 'GET' },
    TicketSearch => { path => '/search',             method => 'GET' },
);
my %service = (
    Name   => 'Tests',
    Config => {
        Debugger => { DebugThreshold => 'error', TestMode => 0 },
        Provider => {
            Operation => { map { $_ => { Type => "Ticket::$_" } } keys %operations },
            Transport => {
                Type   => 'HTTP::REST',
                Config => {
                    KeepAlive             => '',
                    MaxLength             => 1_000_000,
                    RouteOperationMapping => {
                        map {
                            $_ => {
                                Route         => $operations{$_}{path},
                                RequestMethod => [ $operations{$_}{method} ]
                                }
                        } keys %operations
                    },
                },
            },
        },
    },
    ValidID => 1,
    UserID  => $root,
);
my %services = reverse %{ $services->WebserviceList };
my $set      = $services{Tests} ? 'WebserviceUpdate' : 'WebserviceAdd';
$services->$set( %service, ID => $services{Tests} ) || die "The web service was not made\n";

sub mail {
    my ( $from, $subject, $body, $type ) = @_;
    return if object('Ticket')->TicketSearch( Result => 'COUNT', Title => $subject, UserID => $root );
    $type //= 'text/plain';
    my $mail = <<"MAIL";
From: $from
To: support\@demo.example
Subject: $subject
Message-ID: <@{[ time . rand ]}\@customers.example>
MIME-Version: 1.0
Content-Type: $type; charset=utf-8
Content-Transfer-Encoding: 8bit

$body
MAIL
    open my $reader, '|-', 'bin/otrs.Console.pl', 'Maint::PostMaster::Read', '--target-queue', 'Support',
        '--untrusted'
        or die "Znuny's mail reader: $!\n";
    print {$reader} encode( 'UTF-8', $mail );
    close $reader or die "Znuny did not take the mail “$subject”\n";
}

mail( 'Jane Miller <jane.miller@customers.example>', 'Where is my order 1042?', <<'BODY' );
Hi,

I ordered two weeks ago (order 1042) and nothing has arrived yet. Can you check?

Thanks,
Jane
BODY
mail(
    '=?utf-8?q?Ren=C3=A9_M=C3=BCller?= <rene.mueller@customers.example>',
    'Refund for order 1043',
    'Guten Tag, bitte Bestellung 1043 erstatten. René Müller'
);
mail(
    q{"O'Brien, Pat" <pat+shop@customers.example>},
    'Wrong size delivered',
    '<p>Hello, <b>wrong size</b> delivered in order 1044.</p>'
        . '<blockquote>old@quoted.example wrote: hi</blockquote>',
    'text/html'
);
mail( 'noname@customers.example', 'Question about shipping',
    'Do you ship to Norway? My colleague other.person@customers.example asked too.' );

print "Znuny has its agent and tickets\n";
