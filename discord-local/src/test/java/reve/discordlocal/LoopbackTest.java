package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only this machine, and of web pages only the own one, may speak here. */
@TestInstance(Lifecycle.PER_CLASS)
class LoopbackTest {
  private static final String UPGRADE =
      """
      Connection: Upgrade\r
      Upgrade: websocket\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
      """;

  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());

  @AfterAll
  void stop() {
    discord.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/local/state?user=ana, 127.0.0.1:PORT, '', 200",
    "/local/state?user=ana, localhost:PORT, '', 200",
    "/local/state?user=ana, [::1]:PORT, '', 200",
    "/local/state?user=ana, 127.0.0.1:PORT, http://127.0.0.1:PORT, 200",
    "/local/state?user=ana, 127.0.0.1:PORT, http://localhost:PORT, 200",
    "/local/state?user=ana, evil.example, '', 403",
    "/local/state?user=ana, evil.example:PORT, '', 403",
    "/local/state?user=ana, 127.0.0.1.evil.example:PORT, '', 403",
    "/local/state?user=ana, 127.0.0.1:1, '', 403",
    "/local/state?user=ana, user@127.0.0.1:PORT, '', 403",
    "/local/state?user=ana, '', '', 403",
    "/local/state?user=ana, 127.0.0.1:PORT, https://evil.example, 403",
    "/local/state?user=ana, 127.0.0.1:PORT, http://127.0.0.1:3000, 403",
    "/local/state?user=ana, 127.0.0.1:PORT, https://127.0.0.1:PORT, 403",
    "/local/state?user=ana, 127.0.0.1:PORT, null, 403",
    "/, evil.example, '', 403",
    "/api/v10/gateway, evil.example, '', 403",
    "/gateway, 127.0.0.1:PORT, https://evil.example, 403",
    "/local/live?user=ana, 127.0.0.1:PORT, https://evil.example, 403",
    "/local/live?user=ana, evil.example, '', 403",
    "/local/live?user=ana, 127.0.0.1:PORT, http://127.0.0.1:PORT, 101",
    "/gateway, 127.0.0.1:PORT, '', 101"
  })
  void strangers_are_refused(String path, String host, String origin, int status) {
    assertThat(status(path, here(host), here(origin))).isEqualTo(status);
  }

  private String here(String text) {
    return text.replace("PORT", Integer.toString(discord.port()));
  }

  private int status(String path, String host, String origin) {
    var upgrade = path.contains("live") || path.startsWith("/gateway") ? UPGRADE : "";
    var request =
        "GET %s HTTP/1.1\r\nHost: %s\r\n%s%s\r\n"
            .formatted(path, host, origin.isEmpty() ? "" : "Origin: " + origin + "\r\n", upgrade);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), discord.port());
        var reader =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return Integer.parseInt(reader.readLine().split(" ", -1)[1]);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void no_other_address_of_this_machine_is_listened_on() throws SocketException {
    for (var address : otherAddresses()) {
      assertThat(reachable(address)).as(address.toString()).isFalse();
    }
  }

  private static List<InetAddress> otherAddresses() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .toList();
  }

  private boolean reachable(InetAddress address) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, discord.port()), 500);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
