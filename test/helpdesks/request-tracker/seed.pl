# Agents and tickets for tests, made through RT's own code; the tickets arrive as mail does. Their
# senders are awkward on purpose. What is there already (by name, by subject) stays as it is.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use RT::Interface::Email;
use Encode qw(encode);

my $system = RT->SystemUser;

sub loaded {
    my ( $class, $name, %fields ) = @_;
    my $object = $class->new($system);
    $object->Load($name);
    return $object if $object->id;
    my ( $ok, $message ) = $object->Create( Name => $name, %fields );
    die "$name: $message\n" unless $ok;
    return $object;
}

my $queue = loaded(
    'RT::Queue', 'Support',
    CorrespondAddress => 'support@demo.example',
    CommentAddress    => 'support-comment@demo.example',
);

my $agents = RT::Group->new($system);
$agents->LoadUserDefinedGroup('Support agents');
$agents->CreateUserDefinedGroup( Name => 'Support agents' ) unless $agents->id;
for (
    [ agent => 'Alex Agent', 'alex.agent@demo.example', 'agentpass123' ],
    [ kim   => 'Kim Osei',   'kim.osei@demo.example',   'kimpass12345' ],
    )
{
    my ( $name, $real, $address, $password ) = @$_;
    my $user = loaded(
        'RT::User', $name,
        RealName     => $real,
        EmailAddress => $address,
        Password     => $password,
        Privileged   => 1,
    );
    $agents->AddMember( $user->PrincipalId ) unless $agents->HasMember( $user->PrincipalObj );
}

sub grant {
    my ( $principal, $object, @rights ) = @_;
    for my $right (@rights) {
        next if $principal->HasRight( Right => $right, Object => $object );
        $principal->GrantRight( Right => $right, Object => $object );
    }
}
grant( $agents->PrincipalObj, $queue,
    qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket
        CommentOnTicket ModifyTicket OwnTicket TakeTicket Watch) );
grant( $agents->PrincipalObj, RT->System,
    qw(ModifySelf LoadSavedSearch ShowSavedSearches SeeDashboard SeeGroup) );
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
grant( $everyone->PrincipalObj, $queue, qw(CreateTicket ReplyToTicket SeeQueue) );

sub ticket_about {
    my $tickets = RT::Tickets->new($system);
    $tickets->FromSQL("Queue = 'Support' AND Subject = '$_[0]'");
    return $tickets->First;
}

# A mail from outside; more requesters are added as an agent would.
sub mail {
    my ( $from, $subject, $body, %more ) = @_;
    return if ticket_about($subject);
    my $type = $more{type} // 'text/plain';
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
    open my $gate, '|-', 'rt-mailgate', '--queue', 'Support', '--action', 'correspond', '--url',
        $ENV{RT_URL}
        or die "rt-mailgate: $!\n";
    print {$gate} encode( 'UTF-8', $mail );
    close $gate or die "Request Tracker did not take the mail “$subject”\n";
    return unless $more{and};
    my ( $ok, $message ) = ticket_about($subject)->AddWatcher( Type => 'Requestor', Email => $more{and} );
    die "$message\n" unless $ok;
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
    type => 'text/html'
);
mail( 'noname@customers.example', 'Question about shipping',
    'Do you ship to Norway? My colleague other.person@customers.example asked too.' );
mail(
    'Priya Raman <priya.raman@customers.example>',
    'Invoice for both of us',
    'Please send one invoice to Tom and me.',
    and => 'Tom Becker <tom.becker@customers.example>'
);
unless ( ticket_about('Call from an unknown number') ) {
    my $ticket = RT::Ticket->new($system);
    my ( $id, undef, $message ) = $ticket->Create(
        Queue   => 'Support',
        Subject => 'Call from an unknown number',
        MIMEObj => MIME::Entity->build( Data => ['Somebody asked for a call back.'] ),
    );
    die "$message\n" unless $id;
}

print "Request Tracker has its agents and tickets\n";
