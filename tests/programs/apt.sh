# dpkg and apt: build a package, a repository on disk, install and remove.
# SPDX-License-Identifier: MIT
mkdir -p p/DEBIAN p/usr/share/hello; echo hi >p/usr/share/hello/text
printf 'Package: hello-x\nVersion: 1.0\nArchitecture: all\nMaintainer: x <x@y>\nDescription: test\n' >p/DEBIAN/control
printf '#!/bin/sh\necho "postinst $1"\n' >p/DEBIAN/postinst; chmod 755 p/DEBIAN/postinst
dpkg-deb -b --root-owner-group p hello.deb >/dev/null && dpkg-deb -c hello.deb | awk '{print $6}'
dpkg --version | head -1 | cut -d' ' -f1-4; dpkg --compare-versions 1.2~rc1 lt 1.2 && echo lt
mkdir -p /var/lib/dpkg/info /var/lib/dpkg/updates; touch /var/lib/dpkg/status
dpkg --force-all -i hello.deb 2>&1 | grep -v '^(Reading\|warning' ; cat /usr/share/hello/text; dpkg -s hello-x | grep Status; dpkg --force-all -r hello-x 2>&1 | grep Removing
apt-config dump | grep -c '^APT::Architecture '; apt-get --version | head -1 | cut -d' ' -f1-2
