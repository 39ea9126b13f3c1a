# Znuny's settings for tests; znuny.sh puts in its folder and port.
package Kernel::Config;
use strict;
use warnings;
use utf8;

sub Load {
    my $Self = shift;
    $Self->{Home}         = '@DIR@/home';
    $Self->{DatabaseHost} = 'localhost';
    $Self->{Database}     = 'znuny';
    $Self->{DatabaseUser} = 'www-data';
    $Self->{DatabasePw}   = '';
    $Self->{DatabaseDSN}  = 'DBI:mysql:database=znuny;mysql_socket=@DIR@/database/socket;';
    $Self->{SecureMode}   = 1;
    $Self->{HttpType}     = 'http';
    $Self->{FQDN}         = '127.0.0.1:@PORT@';
    $Self->{OTRSTimeZone} = 'UTC';

    # Nothing leaves the machine.
    $Self->{SendmailModule}           = 'Kernel::System::Email::DoNotSendEmail';
    $Self->{CheckMXRecord}            = 0;
    $Self->{'CloudServices::Disabled'} = 1;
    $Self->{'Frontend::AvatarEngine'} = 'None';

    # Notices about the set-up, on every page.
    $Self->{ShowUserTimeZoneSelectionNotification} = 0;
    delete $Self->{'Frontend::NotifyModule'}->{'8000-Daemon-Check'};
    return 1;
}

use Kernel::Config::Defaults;
use parent qw(Kernel::Config::Defaults);

1;
